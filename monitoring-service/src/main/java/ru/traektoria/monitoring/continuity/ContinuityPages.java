package ru.traektoria.monitoring.continuity;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;

/** Panel on the card of a teacher: was there support in every half-year. */
@Controller
class ContinuityPages {

  private final Continuity continuity;
  private final AccessLog accessLog;
  private final Asked asked;

  ContinuityPages(Continuity continuity, AccessLog accessLog, Asked asked) {
    this.continuity = continuity;
    this.accessLog = accessLog;
    this.asked = asked;
  }

  @GetMapping("/monitoring/fragments/teacher/{id}")
  String teacher(@PathVariable String id, Scope scope, Model model) {
    List<SupportedHalf> halves =
        continuity.of(id, scope, asked.today()).orElseThrow(() -> Problems.notFound("Педагог", id));
    accessLog.looked(scope.viewer(), id, "Непрерывность сопровождения: панель карточки педагога");
    model.addAttribute("halves", halves.stream().map(ContinuityPages::entry).toList());
    model.addAttribute("gap", halves.stream().anyMatch(SupportedHalf::gap));
    return "monitoring/continuity :: teacher";
  }

  private static Entry entry(SupportedHalf half) {
    String term =
        half.running()
            ? "С " + Russian.date(half.first())
            : Russian.date(half.first()) + " – " + Russian.date(half.last());
    if (half.gap()) {
      return Entry.badge(term, Badge.warning("Перерыв: ничего не было"));
    }
    return Entry.of(
        term,
        half.kinds().isEmpty()
            ? "пока ничего"
            : half.kinds().stream().map(SupportKind::words).collect(Collectors.joining(", ")));
  }
}
