package vn.nghedan.identity;

/**
 * A person as they gave their details at the desk or in a letter. Only the name is always there.
 *
 * @param idKind kind of identity paper, such as CCCD
 * @param representative in what quality they speak for others, or null
 */
public record PersonDetails(String name, String address, String idKind, String idNumber, String phone,
        String representative) {

    /** Says nothing: a record prints all it holds, and logs are read by many. */
    @Override
    public String toString() {
        return "PersonDetails[…]";
    }
}
