package ru.traektoria.gateway.account.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ru.traektoria.platform.kernel.Reason;

/** What a password must be: long rather than odd, and not the first one anybody would try. */
public final class PasswordRule {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;
  private static final int FEWEST_DIFFERENT = 5;
  private static final Set<String> FIRST_TRIED =
      Set.of(
          "1234567890",
          "0123456789",
          "12345678910",
          "qwertyuiop",
          "йцукенгшщз",
          "password123",
          "пароль12345",
          "traektoria1");

  private PasswordRule() {}

  /** Everything that speaks against a password; empty when nothing does. */
  public static List<Reason> against(String password, String login) {
    List<Reason> reasons = new ArrayList<>();
    String lower = password.toLowerCase(Locale.ROOT);
    if (password.length() < SHORTEST) {
      reasons.add(reason("too-short", "Пароль короче 10 знаков. Возьмите фразу из трёх слов."));
    }
    if (password.length() > LONGEST) {
      reasons.add(reason("too-long", "Пароль длиннее 200 знаков."));
    }
    if (FIRST_TRIED.contains(lower)
        || lower.chars().distinct().count() < FEWEST_DIFFERENT
        || lower.contains(login.toLowerCase(Locale.ROOT).split("@")[0])) {
      reasons.add(reason("too-easy", "Такой пароль подберут первым. Придумайте другой."));
    }
    return List.copyOf(reasons);
  }

  private static Reason reason(String code, String message) {
    return new Reason(code, message, "password");
  }
}
