package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.profile.CompetenceProfile;
import ru.traektoria.diagnostics.model.profile.Deficit;
import ru.traektoria.diagnostics.model.profile.RouteRequestRule;
import ru.traektoria.platform.events.outbox.AggregateStore;

/** «Создать ИОМ» for many deficits: tells route-service by an event for each of them. */
@Service
public class RequestingRoutes {

  private final AggregateStore<CompetenceProfile> profiles;
  private final Clock clock;

  RequestingRoutes(AggregateStore<CompetenceProfile> profiles, Clock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  /** Requests routes for these deficits of a teacher; answers how many fell under which rule. */
  public Map<RouteRequestRule, Integer> request(TeacherId teacher, Set<String> deficits) {
    Map<RouteRequestRule, Integer> counts = new EnumMap<>(RouteRequestRule.class);
    LocalDate today = LocalDate.now(clock);
    profiles.update(
        CompetenceProfile.idOf(teacher),
        null,
        profile -> {
          counts.clear();
          counts.putAll(counted(profile, deficits, today));
          return profile.requestRoutes(deficits, today);
        });
    return counts;
  }

  /** Counted on the very state that is decided on: a second window hears that it was the second. */
  private static Map<RouteRequestRule, Integer> counted(
      CompetenceProfile profile, Set<String> deficits, LocalDate today) {
    Map<RouteRequestRule, Integer> counts = new EnumMap<>(RouteRequestRule.class);
    for (Deficit deficit : profile.deficits()) {
      if (deficits.contains(deficit.id())) {
        counts.merge(RouteRequestRule.of(deficit, today), 1, Integer::sum);
      }
    }
    return counts;
  }
}
