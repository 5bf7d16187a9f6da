package ru.traektoria.gateway.account.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.gateway.account.application.DemoAccounts;

/** The demo generator brings its cast here; outside demo mode there is no such address. */
@RestController
class DemoAccountsApi {

  private final DemoAccounts demo;

  DemoAccountsApi(DemoAccounts demo) {
    this.demo = demo;
  }

  /** The cast, in the order the sign-in page shows it. */
  record Cast(List<DemoAccounts.Part> accounts) {}

  @Operation(summary = "Учётные записи демонстрации; вне её адреса нет (404)")
  @PostMapping("/api/v1/gateway/demo-accounts")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cast(@RequestBody Cast cast) {
    demo.cast(cast.accounts() == null ? List.of() : cast.accounts());
  }
}
