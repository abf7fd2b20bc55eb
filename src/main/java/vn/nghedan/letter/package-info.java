/**
 * Letters (đơn): taking them in, classifying them by content and not by title, finding duplicates, and what becomes of
 * them — a case, guidance, a transfer, storage. A letter is a file with a journal like any other; this room keeps beside
 * it only how it came in. Senders are not here: they are parties of the file or, of a denunciation, in the identity room.
 */
package vn.nghedan.letter;
