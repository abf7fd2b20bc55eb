package vn.nghedan.identity;

/**
 * A person as they gave their details at the desk or in a letter. Only the name is always there.
 *
 * @param idKind kind of identity paper, such as CCCD
 * @param representative in what quality they speak for others, or null
 */
public record PersonDetails(String name, String address, String idKind, String idNumber, String phone,
        String representative) {

    /** The same with what was given anew; a detail that was not given stays. */
    public PersonDetails with(PersonDetails given) {
        return new PersonDetails(given.name == null ? name : given.name,
                given.address == null ? address : given.address,
                given.idKind == null ? idKind : given.idKind, given.idNumber == null ? idNumber : given.idNumber,
                given.phone == null ? phone : given.phone,
                given.representative == null ? representative : given.representative);
    }

    /** Says nothing: a record prints all it holds, and logs are read by many. */
    @Override
    public String toString() {
        return "PersonDetails[…]";
    }
}
