package ru.traektoria.gateway.account.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.gateway.account.model.GrantsRule;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;

/** What the operator does to an account: shuts it out, lets it in, gives and takes roles. */
@Service
public class ChangingAccount {

  private static final Logger AUDIT = LoggerFactory.getLogger("audit");

  private final Accounts accounts;

  ChangingAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Who changes which account.
   *
   * @param operator subject of the one who does it
   * @param version the account was read with; null when it does not matter
   */
  public record Change(String operator, String accountId, Long version) {}

  /** Refuses the account at the door; sessions end within minutes. */
  public Account block(Change change) {
    return apply(change, "blocked", account -> account.blocked(true));
  }

  /** Lets the account in again. */
  public Account unblock(Change change) {
    return apply(change, "unblocked", account -> account.blocked(false));
  }

  /** Replaces all roles of the account. */
  public Account grant(Change change, List<Grant> grants) {
    List<Reason> reasons = GrantsRule.against(grants);
    if (!reasons.isEmpty()) {
      throw Problems.refused(reasons);
    }
    return apply(change, "given other roles", account -> account.with(grants));
  }

  /** Takes one role away; the last one cannot be taken, the account is blocked instead. */
  public Account revoke(Change change, int index) {
    Account account = found(change.accountId());
    if (index < 0 || index >= account.grants().size()) {
      throw Problems.notFound("Роль");
    }
    List<Grant> left = new ArrayList<>(account.grants());
    left.remove(index);
    if (left.isEmpty()) {
      throw Problems.refused(
          new Reason("last-role", "Это последняя роль. Заблокируйте учётную запись.", null));
    }
    return grant(change, left);
  }

  private Account apply(Change change, String what, UnaryOperator<Account> how) {
    if (change.operator().equals(change.accountId())) {
      throw Problems.refused(
          new Reason("yourself", "Свою учётную запись меняет другой администратор.", null));
    }
    Account account = found(change.accountId());
    if (change.version() != null && change.version() != account.version()) {
      throw Problems.stale();
    }
    Account changed = how.apply(account);
    try {
      accounts.change(changed);
    } catch (Accounts.ChangedMeanwhile e) {
      throw Problems.conflict("Учётную запись только что изменил кто-то другой. Обновите её.");
    }
    AUDIT.info("account {} was {} by {}", change.accountId(), what, change.operator());
    return found(change.accountId());
  }

  private Account found(String id) {
    return accounts.find(id).orElseThrow(() -> Problems.notFound("Учётная запись", id));
  }
}
