package ru.traektoria.diagnostics.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.model.CompetenceCode;
import ru.traektoria.diagnostics.web.Registers.Found;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;

/**
 * Кого позвать по открытым дефицитам (S0-20): teachers whose unresolved deficits an activity works
 * on, of those whose consent names the viewer's side. Each look is written down.
 */
@Component
public class Invitees {

  private static final String WHAT = "Кого позвать на мероприятие";

  private final Registers registers;
  private final Competences competences;

  Invitees(Registers registers, Competences competences) {
    this.registers = registers;
    this.competences = competences;
  }

  /** A teacher with the deficits that fit, the most severe first. */
  public record Invitee(
      String teacher,
      String name,
      String organisation,
      String organisationName,
      List<DeficitRow> deficits) {}

  /**
   * Whom to call.
   *
   * @param more how many more there are than are shown
   * @param hidden how many fitting deficits no consent opens to the viewer
   */
  public record Call(List<Invitee> people, int more, int hidden) {}

  /**
   * Whoever may be called, those with the most and severest deficits first.
   *
   * @param wanted codes of competences; one that was merged means its successor, an unknown one
   *     fits nobody
   * @param known who is on the list already
   * @param most how many to show
   */
  public Call call(Scope scope, Collection<String> wanted, Set<String> known, int most) {
    Map<String, List<DeficitRow>> found = new LinkedHashMap<>();
    int hidden = 0;
    for (String code : codes(wanted)) {
      Found<DeficitRow> rows = registers.deficits(scope, unresolved(code));
      rows.rows().stream()
          .filter(row -> !known.contains(row.teacher()))
          .forEach(row -> found.computeIfAbsent(row.teacher(), t -> new ArrayList<>()).add(row));
      hidden += rows.hidden();
    }
    List<Invitee> all = found.values().stream().map(Invitees::invitee).sorted(ORDER).toList();
    List<Invitee> shown = all.stream().limit(most).toList();
    registers.looked(scope.viewer(), shown.stream().map(Invitee::teacher).toList(), WHAT);
    return new Call(shown, all.size() - shown.size(), hidden);
  }

  private static final Comparator<DeficitRow> SEVEREST =
      Comparator.comparing(DeficitRow::severity)
          .reversed()
          .thenComparing(DeficitRow::state)
          .thenComparing(DeficitRow::competenceName);

  private static final Comparator<Invitee> ORDER =
      Comparator.<Invitee, Integer>comparing(each -> -each.deficits().size())
          .thenComparing(each -> each.deficits().get(0), SEVEREST)
          .thenComparing(each -> Russian.sortKey(each.name()))
          .thenComparing(Invitee::teacher);

  private Set<String> codes(Collection<String> wanted) {
    return wanted.stream()
        .filter(Invitees::sound)
        .map(code -> competences.tree().successor(new CompetenceCode(code)).value())
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static boolean sound(String code) {
    try {
      return !new CompetenceCode(code).area().confidential();
    } catch (IllegalArgumentException notOurs) {
      return false;
    }
  }

  private static RegisterFilter unresolved(String competence) {
    return new RegisterFilter(null, null, null, null, competence, null, null, null, true);
  }

  private static Invitee invitee(List<DeficitRow> rows) {
    DeficitRow one = rows.get(0);
    return new Invitee(
        one.teacher(),
        one.teacherName(),
        one.organisation(),
        one.organisationName(),
        rows.stream().sorted(SEVEREST).toList());
  }
}
