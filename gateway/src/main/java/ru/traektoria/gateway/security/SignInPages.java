package ru.traektoria.gateway.security;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.gateway.account.application.DemoAccounts;
import ru.traektoria.platform.web.access.OpenToAll;
import ru.traektoria.portal.Russian;

/** The sign-in page. It never tells which logins exist. */
@Controller
class SignInPages {

  private final DemoAccounts demo;

  SignInPages(DemoAccounts demo) {
    this.demo = demo;
  }

  /** What the page says above the form. */
  record Notice(String tone, String title, String text) {}

  @OpenToAll
  @GetMapping("/sign-in")
  String signIn(@RequestParam Map<String, String> query, Model model) {
    model.addAttribute("back", ReturnAddress.of(query.get("return")));
    model.addAttribute("notice", notice(query));
    model.addAttribute("examples", demo.on() ? demo.examples() : List.of());
    return "gateway/sign-in";
  }

  private static Notice notice(Map<String, String> query) {
    if (query.containsKey("wait")) {
      return new Notice("warning", "Слишком много попыток", patience(query.get("wait")));
    }
    if (query.containsKey("failed")) {
      return new Notice(
          "bad",
          "Не получилось войти",
          "Адрес почты или пароль не подошли. Проверьте раскладку и Caps Lock.");
    }
    if (query.containsKey("welcome")) {
      return new Notice("good", "Пароль принят", "Теперь войдите с ним.");
    }
    return query.containsKey("out")
        ? new Notice("good", "Вы вышли", "Окно можно закрыть или войти снова.")
        : null;
  }

  private static String patience(String minutes) {
    return minutes.matches("\\d{1,3}")
        ? "Подождите %s и попробуйте снова."
            .formatted(Russian.count(Long.parseLong(minutes), "минуту", "минуты", "минут"))
        : "Подождите несколько минут и попробуйте снова.";
  }
}
