package ru.traektoria.gateway.account.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.gateway.account.application.Accounts;
import ru.traektoria.gateway.account.application.ChangingAccount;
import ru.traektoria.gateway.account.application.ChangingAccount.Change;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;

/** Accounts for the operator's programs. */
@RestController
class AccountsApi {

  private final Accounts accounts;
  private final ChangingAccount changing;

  AccountsApi(Accounts accounts, ChangingAccount changing) {
    this.accounts = accounts;
    this.changing = changing;
  }

  /** An account without its secrets. */
  record AccountView(
      String id,
      String login,
      String displayName,
      List<Grant> grants,
      boolean blocked,
      boolean demo,
      Instant createdAt) {

    static AccountView of(Account account) {
      return new AccountView(
          account.id(),
          account.login(),
          account.displayName(),
          account.grants(),
          account.blocked(),
          account.demo(),
          account.createdAt());
    }
  }

  @Operation(summary = "Учётные записи")
  @GetMapping("/api/v1/gateway/accounts")
  List<AccountView> all() {
    return accounts.all().stream().map(AccountView::of).toList();
  }

  @Operation(summary = "Учётная запись")
  @GetMapping("/api/v1/gateway/accounts/{id}")
  ResponseEntity<AccountView> one(@PathVariable String id) {
    return answer(accounts.find(id).orElseThrow(() -> Problems.notFound("Учётная запись", id)));
  }

  @Operation(summary = "Заменить все роли (If-Match)")
  @PutMapping("/api/v1/gateway/accounts/{id}/grants")
  ResponseEntity<AccountView> grant(
      @PathVariable String id, @RequestBody List<Grant> grants, IfMatch version, Viewer viewer) {
    return answer(changing.grant(new Change(viewer.subject(), id, version.version()), grants));
  }

  @Operation(summary = "Заблокировать")
  @PostMapping("/api/v1/gateway/accounts/{id}/block")
  ResponseEntity<AccountView> block(@PathVariable String id, Viewer viewer) {
    return answer(changing.block(new Change(viewer.subject(), id, null)));
  }

  @Operation(summary = "Разблокировать")
  @PostMapping("/api/v1/gateway/accounts/{id}/unblock")
  ResponseEntity<AccountView> unblock(@PathVariable String id, Viewer viewer) {
    return answer(changing.unblock(new Change(viewer.subject(), id, null)));
  }

  private static ResponseEntity<AccountView> answer(Account account) {
    return ResponseEntity.ok().eTag(Etags.of(account.version())).body(AccountView.of(account));
  }
}
