package ru.traektoria.route.web.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.RouteLine;
import ru.traektoria.route.application.priority.ProposingPriorities;

/**
 * The routes that answer the filters of a list, exactly those that its table shows: a command on
 * «all within the filters» asks here too.
 */
@Component
public class RouteSearch {

  private final ProposingPriorities priorities;
  private final StaffDirectory directory;
  private final Clock clock;

  RouteSearch(ProposingPriorities priorities, StaffDirectory directory, Clock clock) {
    this.priorities = priorities;
    this.directory = directory;
    this.clock = clock;
  }

  public List<RouteLine> among(List<RouteLine> lines, TableQuery query) {
    LocalDate today = LocalDate.now(clock);
    String name = query.filter("q").orElse("");
    boolean priority = query.filter("waiting").filter("priority"::equals).isPresent();
    Set<String> proposed = priority ? priorities.proposed(lines) : Set.of();
    return lines.stream()
        .filter(line -> RouteQuestions.fit(line, query, today))
        .filter(line -> !priority || proposed.contains(line.id()))
        .filter(line -> Russian.matches(directory.name(line.teacher()), name))
        .toList();
  }
}
