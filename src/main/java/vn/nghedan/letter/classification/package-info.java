/** Processing a letter: checking its conditions, looking for duplicates, deciding what becomes of it. */
package vn.nghedan.letter.classification;
