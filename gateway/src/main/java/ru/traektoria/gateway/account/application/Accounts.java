package ru.traektoria.gateway.account.application;

import java.util.List;
import java.util.Optional;
import ru.traektoria.gateway.account.model.Account;

/** All accounts (учётные записи). */
public interface Accounts {

  /** The account with this id. */
  Optional<Account> find(String id);

  /** The account with this login, however it is written. */
  Optional<Account> byLogin(String login);

  /** Every account, by login. */
  List<Account> all();

  /** True when somebody holds this role who is more than a part of the demonstration. */
  boolean anyWith(String role);

  /**
   * Adds a new account.
   *
   * @throws LoginTaken if the login is in use
   */
  void add(Account account);

  /**
   * Writes a changed account.
   *
   * @throws ChangedMeanwhile if somebody else changed it since it was read
   */
  void change(Account account);

  /** Another account has this login. */
  final class LoginTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Wraps the store's refusal. */
    public LoginTaken(Throwable cause) {
      super("Login is in use", cause);
    }
  }

  /** Somebody else changed the account since it was read. */
  final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Nothing was written. */
    public ChangedMeanwhile() {
      super("The account was changed meanwhile");
    }
  }
}
