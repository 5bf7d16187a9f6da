package ru.traektoria.gateway.account.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.gateway.account.application.Accounts;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** «Учётные записи и роли» for the operator: who may enter. */
@Controller
class AccountListPages {

  private final Accounts accounts;
  private final Clock clock;
  private final Table<Account> table;

  AccountListPages(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
    this.table =
        Table.of(
                "accounts",
                "/accounts",
                Column.<Account>link("name", "Кто", Account::displayName, AccountListPages::href)
                    .note(Account::login)
                    .sortable(),
                Column.<Account>text("roles", "Роли", one -> InvitationPages.roles(one.grants()))
                    .sortable(),
                Column.<Account>badge("state", "Состояние", AccountPages::badge),
                Column.<Account>date("created", "Создана", this::created).sortable())
            .sortedBy("name")
            .empty(
                Empty.saying("Никого не нашлось")
                    .advice("Измените условия или пригласите человека на портал.")
                    .action(Action.link("Пригласить на портал", "/invitations/new", "user-plus")));
  }

  @GetMapping("/accounts")
  Object list(TableQuery query, Model model) {
    List<Account> found = accounts.all().stream().filter(one -> fits(one, query)).toList();
    TablePage<Account> page = TablePage.cut(found, table, query);
    if (query.export()) {
      return TableExport.answer("Учётные записи", table, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("Учётные записи и роли")
            .under("Главная", "/")
            .action(Action.link("Пригласить на портал", "/invitations/new", "user-plus")));
    model.addAttribute(
        "table",
        table
            .view(page)
            .filters(
                Fields.search("q", "Имя или почта").with("placeholder", "Часть имени или почты"),
                Fields.select("role", "Роль", AccountPages.roles()),
                Fields.select(
                    "state",
                    "Состояние",
                    List.of(
                        Option.of("active", "Действует"), Option.of("blocked", "Заблокирована")))));
    return "gateway/accounts";
  }

  private static boolean fits(Account account, TableQuery query) {
    String words = account.displayName() + " " + account.login();
    return query.filter("q").map(q -> Russian.matches(words, q)).orElse(true)
        && query.filter("role").map(account::has).orElse(true)
        && query
            .filter("state")
            .map(state -> account.blocked() == state.equals("blocked"))
            .orElse(true);
  }

  private static String href(Account account) {
    return "/accounts/" + account.id();
  }

  private LocalDate created(Account account) {
    return LocalDate.ofInstant(account.createdAt(), clock.getZone());
  }
}
