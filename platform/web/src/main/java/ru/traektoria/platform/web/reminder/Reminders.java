package ru.traektoria.platform.web.reminder;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.web.access.AccessTable;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;

/** What a service has to remind the viewer of; the gateway gathers the answers of all services. */
@RestController
public final class Reminders {

  private static final String REST = "${traektoria.api}/reminders";

  private final List<Reminding> features;
  private final Clock clock;

  public Reminders(List<Reminding> features, Clock clock) {
    this.features = features;
    this.clock = clock;
  }

  /** The table of a service with the row of this endpoint: everybody is reminded of the own. */
  public static AccessTable listedIn(AccessTable table, String api) {
    Map<Role, Scope.Kind> everybody = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      everybody.put(role, Scope.Kind.OWNED);
    }
    return table.and("GET " + api + "/reminders", everybody);
  }

  @Operation(summary = "Напоминания: что просрочено, что скоро, что ждёт ответа")
  @GetMapping(REST)
  List<Reminder> mine(Viewer viewer) {
    LocalDate today = LocalDate.now(clock);
    return features.stream()
        .flatMap(feature -> feature.of(viewer, today).stream())
        .sorted(Reminder.ORDER)
        .toList();
  }
}
