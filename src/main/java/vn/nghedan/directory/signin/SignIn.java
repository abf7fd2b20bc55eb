package vn.nghedan.directory.signin;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

/** Checks a login name and a password. No transaction is open while the slow password check runs. */
@ApplicationScoped
class SignIn {

    private final Accounts accounts;
    private final VerifiedCredentials verified;
    private final FailedSignIns failures;
    private final Object[] turns = IntStream.range(0, 64).mapToObj(turn -> new Object()).toArray();

    SignIn(Accounts accounts, VerifiedCredentials verified, FailedSignIns failures) {
        this.accounts = accounts;
        this.verified = verified;
        this.failures = failures;
    }

    /** The account, or empty when it is refused: for a wrong password, an unknown name, or too many failures just before. */
    Optional<Account> check(String loginName, String password, String address) {
        Optional<Account> account = accounts.byLogin(loginName);
        if (account.filter(known -> verified.know(known, password)).isPresent()) {
            return account;
        }
        // one check at a time for an account: guesses sent in parallel count one by one, and parallel calls of its owner pay once
        synchronized (turns[Math.floorMod(loginName.hashCode(), turns.length)]) {
            return account.filter(known -> verified.know(known, password))
                    .or(() -> checkSlowly(account, loginName, password, address));
        }
    }

    /** How long the next attempt has to wait. */
    Duration wait(String loginName, String address) {
        return failures.wait(loginName, address);
    }

    private Optional<Account> checkSlowly(Optional<Account> account, String loginName, String password,
            String address) {
        if (!failures.wait(loginName, address).isZero()) {
            return Optional.empty();
        }
        boolean matches = account.map(Account::password).orElse(PasswordHash.NOBODYS).matches(password);
        if (matches && account.isPresent()) {
            failures.succeeded(loginName, address);
            verified.remember(account.get(), password);
            accounts.signedIn(account.get(), address);
            return account;
        }
        failures.failed(loginName, address);
        accounts.refused(account, address);
        return Optional.empty();
    }
}
