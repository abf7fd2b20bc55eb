package vn.nghedan.execution;

import java.util.List;

/** A row that follows from the journal of a file, and is written anew where it says something else. */
interface DerivedRow {

    /** All that it says, to be compared with another. */
    List<Object> content();
}
