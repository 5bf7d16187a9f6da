package ru.traektoria.monitoring.closing.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.binding.BindingProgrammes;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.catalogue.Programme;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.target.application.Targets;
import ru.traektoria.portal.Russian;

/** Поставлены цели: of every indicator of the period that can be better or worse. */
@Component
class TargetsAreSet implements ClosingCheck {

  private static final int NAMED = 12;

  private final Tables tables;
  private final Targets targets;
  private final BindingProgrammes binding;

  TargetsAreSet(Tables tables, Targets targets, BindingProgrammes binding) {
    this.tables = tables;
    this.targets = targets;
    this.binding = binding;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Found check(Question question) {
    Set<String> set = targets.of(question.municipality(), question.year()).keySet();
    List<String> asked = asked(question);
    List<String> without = asked.stream().filter(code -> !set.contains(code)).toList();
    String said = "с целью " + Russian.of(asked.size() - without.size(), asked.size());
    String names = String.join(", ", without.stream().limit(NAMED).toList());
    String more = without.size() > NAMED ? " и ещё " + (without.size() - NAMED) : "";
    return new Found(
        "targets",
        "Поставлены цели",
        without.isEmpty(),
        without.isEmpty() ? said : said + "; без цели: " + names + more,
        "/monitoring/targets?year=" + question.year());
  }

  private List<String> asked(Question question) {
    Set<String> bound =
        binding.programmes(question.municipality()).stream()
            .filter(programme -> programme.year() == question.year().kind())
            .map(Programme::code)
            .collect(Collectors.toSet());
    return tables.catalogue(question.municipality()).on(question.last()).stream()
        .filter(i -> i.partOf() == null && i.text().direction() != Indicator.Direction.NEUTRAL)
        .filter(
            i ->
                question.codes().isEmpty()
                    ? bound.contains(i.track())
                    : question.codes().contains(i.code()))
        .map(Indicator::code)
        .toList();
  }
}
