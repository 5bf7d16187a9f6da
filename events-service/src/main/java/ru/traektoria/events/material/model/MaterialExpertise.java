package ru.traektoria.events.material.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ru.traektoria.events.material.model.Expertise.Opinion;
import ru.traektoria.events.material.model.Expertise.Verdict;
import ru.traektoria.events.material.model.MaterialEvent.ExpertiseCompleted;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/** Экспертиза материала: one to three experts, and what comes of their conclusions (S4-17). */
public record MaterialExpertise(Material material) {

  private static final int MOST_EXPERTS = 3;

  /** Назначает экспертов, one to three; others may take over while nobody has concluded. */
  public Decision<Material, MaterialEvent> assign(List<TeacherId> experts, LocalDate today) {
    boolean begun =
        material.state() == MaterialState.UNDER_REVIEW
            && material.present().anyMatch(one -> one.opinion() != null);
    if (begun || !MaterialRule.ASSIGN.allows(material.state())) {
      return Decision.refuse(MaterialRule.ASSIGN.refusal(material.state()));
    }
    List<TeacherId> chosen = experts.stream().distinct().toList();
    if (chosen.isEmpty() || chosen.size() > MOST_EXPERTS) {
      return Decision.refuse(
          Reason.at("experts", "material.experts", "Назначьте от одного до трёх экспертов."));
    }
    if (!Collections.disjoint(chosen, material.source().authors())) {
      return Decision.refuse(
          Reason.at("experts", "material.own-expert", "Автор не проверяет свой материал."));
    }
    boolean again = material.state() == MaterialState.UNDER_REVIEW;
    int round = again ? material.round() : material.round() + 1;
    List<Expertise> all =
        Stream.concat(
                material.expertises().stream().filter(one -> one.round() != round),
                chosen.stream().map(expert -> new Expertise(round, expert, today, null)))
            .toList();
    return Decision.accept(material.with(MaterialState.UNDER_REVIEW, all, null, null));
  }

  /** Записывает заключение эксперта; the last one decides: a single doubt is enough. */
  public Decision<Material, MaterialEvent> conclude(
      TeacherId expert, Opinion said, LocalDate today) {
    if (!MaterialRule.CONCLUDE.allows(material.state())) {
      return Decision.refuse(MaterialRule.CONCLUDE.refusal(material.state()));
    }
    Expertise mine =
        material.present().filter(one -> one.expert().equals(expert)).findFirst().orElse(null);
    List<Reason> reasons = objections(mine, said, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Expertise> all =
        material.expertises().stream()
            .map(one -> one.equals(mine) ? one.concluded(said) : one)
            .toList();
    MaterialState next = verdict(all);
    LocalDate on = next == MaterialState.PUBLISHED ? said.on() : null;
    Material concluded = material.with(next, all, on, null);
    List<MaterialEvent> events = new ArrayList<>();
    events.add(completed(mine.concluded(said)));
    if (on != null) {
      events.add(concluded.published());
    }
    return Decision.accept(concluded, events);
  }

  private static List<Reason> objections(Expertise mine, Opinion said, LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (mine == null || mine.opinion() != null) {
      reasons.add(
          Reason.at("expert", "material.expert", "У этого эксперта нет заключения, которое ждут."));
      return reasons;
    }
    if (said.verdict() == null) {
      reasons.add(Reason.at("verdict", "material.verdict", "Выберите решение."));
    }
    if (said.verdict() != Verdict.POSITIVE && said.words().isEmpty()
        || said.words().length() > 4000) {
      reasons.add(
          Reason.at("words", "material.words", "Напишите автору, что не так; до 4000 знаков."));
    }
    if (said.on() == null || said.on().isBefore(mine.assignedOn()) || said.on().isAfter(today)) {
      reasons.add(
          Reason.at("on", "material.concluded-on", "Дата — после назначения, не в будущем."));
    }
    return reasons;
  }

  private static MaterialState verdict(List<Expertise> all) {
    int round = all.stream().mapToInt(Expertise::round).max().orElse(0);
    List<Opinion> opinions =
        all.stream().filter(one -> one.round() == round).map(Expertise::opinion).toList();
    if (opinions.stream().anyMatch(Objects::isNull)) {
      return MaterialState.UNDER_REVIEW;
    }
    if (opinions.stream().anyMatch(opinion -> opinion.verdict() == Verdict.NEGATIVE)) {
      return MaterialState.REJECTED;
    }
    return opinions.stream().anyMatch(opinion -> opinion.verdict() == Verdict.RETURN)
        ? MaterialState.RETURNED
        : MaterialState.PUBLISHED;
  }

  private ExpertiseCompleted completed(Expertise done) {
    return new ExpertiseCompleted(
        Ids.derived(material.id().value(), String.valueOf(done.round()), done.expert().value()),
        material.id(),
        material.source().place().municipality(),
        material.source().place().organisation(),
        done.expert(),
        material.content().kind(),
        done.opinion().verdict(),
        done.opinion().on());
  }
}
