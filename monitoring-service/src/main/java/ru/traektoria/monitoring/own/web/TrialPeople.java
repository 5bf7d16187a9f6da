package ru.traektoria.monitoring.own.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.formula.Population;
import ru.traektoria.monitoring.own.application.TryingOut;
import ru.traektoria.monitoring.own.application.TryingOut.Trial;
import ru.traektoria.monitoring.web.CountedPart;
import ru.traektoria.monitoring.web.seeing.ConsentedNames;
import ru.traektoria.monitoring.web.seeing.SeeingLists;
import ru.traektoria.platform.web.access.Scope;

/** Кого считает проверка: opened by the same rules and written down in the same log as any list. */
@Component
public class TrialPeople {

  /**
   * Those who are counted.
   *
   * @param hidden who is counted but not named: no consent opens it to the viewer
   */
  public record People(List<String> ids, Set<String> hidden) {}

  private final TryingOut trying;
  private final SeeingLists lists;
  private final ConsentedNames names;

  TrialPeople(TryingOut trying, SeeingLists lists, ConsentedNames names) {
    this.trying = trying;
    this.lists = lists;
    this.names = names;
  }

  /** Whether the viewer may open the lists of the try-out. */
  public boolean may(Trial trial, Scope scope) {
    return lists.may(trial.indicator(), trial.selection(), scope);
  }

  /**
   * The list, written down before it is shown.
   *
   * @param most how many are shown; the log names nobody who is not
   */
  public People of(Trial trial, CountedPart part, LocalDate today, int most, Scope scope) {
    lists.require(trial.indicator(), trial.selection(), scope);
    List<String> ids = ids(trial, part, today);
    Set<String> hidden = names.hidden(trial.indicator(), scope.viewer());
    List<String> told =
        trial.indicator().of() == Population.PEOPLE
            ? ids.stream().limit(most).filter(id -> !hidden.contains(id)).toList()
            : List.of();
    lists.look(trial.indicator(), trial.selection(), part.tellsResult(), told, scope);
    return new People(ids, hidden);
  }

  private List<String> ids(Trial trial, CountedPart part, LocalDate today) {
    boolean numerator = part == CountedPart.NUMERATOR || !trial.indicator().share();
    List<String> ids = trying.people(trial, numerator, today);
    if (part != CountedPart.REST || !trial.indicator().share()) {
      return ids;
    }
    Set<String> counted = new HashSet<>(trying.people(trial, true, today));
    return ids.stream().filter(id -> !counted.contains(id)).toList();
  }
}
