package vn.nghedan.document.issue;

/** How a paper goes to a recipient. */
enum SendingWay {
    POST, HAND, ELECTRONIC, POSTED
}
