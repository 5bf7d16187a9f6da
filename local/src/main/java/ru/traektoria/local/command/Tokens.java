package ru.traektoria.local.command;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import ru.traektoria.local.console.CannotRun;
import ru.traektoria.local.console.Options;
import ru.traektoria.local.demo.DemoNames;
import ru.traektoria.local.fleet.FleetState;
import ru.traektoria.local.fleet.Settings;
import ru.traektoria.local.keys.Claims;
import ru.traektoria.local.keys.Keys;
import ru.traektoria.local.keys.TokenSigning;

/** {@code ./run token ROLE[,ROLE] [--municipality …]}: prints a bearer token, and nothing else. */
public final class Tokens {

  /** Options beside those of {@link Settings}. */
  public static final Set<String> OPTIONS =
      Set.of("region", "municipality", "organisation", "teacher", "subject");

  private static final List<String> ROLES =
      List.of(
          "METHODIST",
          "SCHOOL_LEAD",
          "TEACHER",
          "GMO_HEAD",
          "MENTOR",
          "EXPERT",
          "OFFICIAL",
          "REGION",
          "ADMIN");

  private final Settings settings;
  private final PrintStream out;

  public Tokens(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /**
   * @throws CannotRun when the role is unknown or the platform was never started
   */
  public void run(Options options) {
    List<String> roles = roles(options.words());
    Optional<DemoNames> demo = DemoNames.of(settings.data());
    Claims claims =
        new Claims(
            options.get("subject").orElse("token:" + String.join("+", roles).toLowerCase()),
            roles,
            options.get("region").or(() -> Optional.of(settings.region())),
            options.get("municipality").or(() -> ofDemo(demo, roles)),
            options.get("organisation").map(word -> id(demo, word, DemoNames::organisation)),
            options.get("teacher").map(word -> id(demo, word, DemoNames::teacher)));
    String issuer =
        FleetState.read(settings.runFolder()).map(FleetState::portal).orElse(settings.portal());
    out.println(new TokenSigning(new Keys(settings.keys()), issuer).sign(claims, Instant.now()));
  }

  /** In a demonstration there is one municipality, which need not be said. */
  private static Optional<String> ofDemo(Optional<DemoNames> demo, List<String> roles) {
    boolean beyond = roles.contains("ADMIN") || roles.contains("REGION");
    return beyond ? Optional.empty() : demo.map(DemoNames::municipality);
  }

  private static String id(
      Optional<DemoNames> demo, String word, BiFunction<DemoNames, String, String> lookup) {
    return demo.map(names -> lookup.apply(names, word)).orElse(word);
  }

  private static List<String> roles(List<String> words) {
    List<String> roles =
        words.stream()
            .flatMap(word -> Arrays.stream(word.toUpperCase().split(",")))
            .filter(role -> !role.isBlank())
            .toList();
    if (roles.isEmpty() || !ROLES.containsAll(roles)) {
      throw new CannotRun("Чей токен? ./run token " + String.join(" | ", ROLES));
    }
    return roles;
  }
}
