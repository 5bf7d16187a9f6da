package ru.traektoria.gateway.security;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.gateway.account.application.DemoAccounts;
import ru.traektoria.platform.web.access.AccessGuard.OpenToAll;
import ru.traektoria.portal.Russian;

/** The sign-in page. It never tells which logins exist. */
@Controller
class SignInPages {

  private final DemoAccounts demo;

  private final boolean provider;

  SignInPages(DemoAccounts demo, @Value("${traektoria.oidc.issuer:}") String provider) {
    this.demo = demo;
    this.provider = !provider.isBlank();
  }

  /** What the page says above the form. */
  record Notice(String tone, String title, String text) {}

  @OpenToAll
  @GetMapping("/sign-in")
  String signIn(@RequestParam Map<String, String> query, Model model) {
    model.addAttribute("back", ReturnAddress.of(query.get("return")));
    model.addAttribute("notice", notice(query));
    model.addAttribute("examples", demo.on() ? demo.examples() : List.of());
    model.addAttribute("provider", provider);
    return "gateway/sign-in";
  }

  /** Remembers where to return and goes to the identity provider. */
  @OpenToAll
  @GetMapping("/sign-in/region")
  String throughProvider(
      @RequestParam(name = "return", required = false) String back, HttpSession session) {
    session.setAttribute(VouchedSignIn.RETURN, ReturnAddress.of(back));
    return "redirect:/oauth2/authorization/" + IdentityProvider.NAME;
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
    if (query.containsKey("stranger")) {
      return new Notice(
          "warning",
          "Вас здесь пока не знают",
          "Единый вход вас узнал, но на портал вы ещё не приглашены. Попросите приглашение на тот"
              + " же адрес почты.");
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
