package ru.traektoria.events.material.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ru.traektoria.events.material.model.Expertise.Opinion;
import ru.traektoria.events.material.model.Expertise.Verdict;
import ru.traektoria.events.material.model.MaterialEvent.ExpertiseCompleted;
import ru.traektoria.events.material.model.MaterialEvent.MaterialPublished;
import ru.traektoria.events.model.Place;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;

/**
 * Методический материал: submitted, read by experts, published in the bank (S0-97, S4-17, S4-41).
 *
 * @param source whose it is
 * @param expertises of all rounds; those of the highest round are the present ones
 * @param publishedOn {@code null} until published
 * @param archivedOn out of the bank since then
 */
public record Material(
    MaterialId id,
    Source source,
    MaterialContent content,
    MaterialState state,
    LocalDate submittedOn,
    List<Expertise> expertises,
    LocalDate publishedOn,
    LocalDate archivedOn) {

  private static final int MOST_EXPERTS = 3;

  public Material {
    expertises = expertises == null ? List.of() : List.copyOf(expertises);
  }

  /**
   * Whose material it is.
   *
   * @param authors teachers; empty where the organisation or the municipal service is the author
   */
  public record Source(Place place, List<TeacherId> authors) {
    public Source {
      authors = authors == null ? List.of() : authors.stream().distinct().toList();
    }
  }

  /** Подаёт материал. */
  public static Decision<Material, MaterialEvent> submit(
      MaterialId id, Source source, MaterialContent what, LocalDate today) {
    List<Reason> reasons = SubmittingRule.against(what);
    return reasons.isEmpty()
        ? Decision.accept(
            new Material(id, source, what, MaterialState.SUBMITTED, today, List.of(), null, null))
        : Decision.refuse(reasons);
  }

  /** Исправляет; what was returned waits for experts again. */
  public Decision<Material, MaterialEvent> correct(MaterialContent changed) {
    if (!MaterialRule.CORRECT.allows(state)) {
      return Decision.refuse(MaterialRule.CORRECT.refusal(state));
    }
    List<Reason> reasons = SubmittingRule.against(changed);
    return reasons.isEmpty()
        ? Decision.accept(
            new Material(
                id, source, changed, MaterialState.SUBMITTED, submittedOn, expertises, null, null))
        : Decision.refuse(reasons);
  }

  /** Назначает экспертов, one to three; others may take over while nobody has concluded. */
  public Decision<Material, MaterialEvent> assign(List<TeacherId> experts, LocalDate today) {
    boolean begun =
        state == MaterialState.UNDER_REVIEW && present().anyMatch(one -> one.opinion() != null);
    if (begun || !MaterialRule.ASSIGN.allows(state)) {
      return Decision.refuse(MaterialRule.ASSIGN.refusal(state));
    }
    List<TeacherId> chosen = experts.stream().distinct().toList();
    if (chosen.isEmpty() || chosen.size() > MOST_EXPERTS) {
      return Decision.refuse(
          Reason.at("experts", "material.experts", "Назначьте от одного до трёх экспертов."));
    }
    if (!Collections.disjoint(chosen, source.authors())) {
      return Decision.refuse(
          Reason.at("experts", "material.own-expert", "Автор не проверяет свой материал."));
    }
    boolean again = state == MaterialState.UNDER_REVIEW;
    int round = again ? round() : round() + 1;
    List<Expertise> all =
        Stream.concat(
                expertises.stream().filter(one -> one.round() != round),
                chosen.stream().map(expert -> new Expertise(round, expert, today, null)))
            .toList();
    return Decision.accept(with(MaterialState.UNDER_REVIEW, all, null, null));
  }

  /** Записывает заключение эксперта; the last one decides: a single doubt is enough. */
  public Decision<Material, MaterialEvent> conclude(
      TeacherId expert, Opinion said, LocalDate today) {
    if (!MaterialRule.CONCLUDE.allows(state)) {
      return Decision.refuse(MaterialRule.CONCLUDE.refusal(state));
    }
    Expertise mine = present().filter(one -> one.expert().equals(expert)).findFirst().orElse(null);
    List<Reason> reasons = objections(mine, said, today);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    List<Expertise> all =
        expertises.stream().map(one -> one.equals(mine) ? one.concluded(said) : one).toList();
    MaterialState next = verdict(all);
    LocalDate on = next == MaterialState.PUBLISHED ? said.on() : null;
    Material concluded = with(next, all, on, null);
    List<MaterialEvent> events = new ArrayList<>();
    events.add(concluded.completed(mine.concluded(said)));
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

  /** Убирает в архив. */
  public Decision<Material, MaterialEvent> archive(LocalDate today) {
    if (!MaterialRule.ARCHIVE.allows(state)) {
      return Decision.refuse(MaterialRule.ARCHIVE.refusal(state));
    }
    Material gone = with(MaterialState.ARCHIVED, expertises, publishedOn, today);
    return Decision.accept(gone, gone.published());
  }

  /** Возвращает из архива. */
  public Decision<Material, MaterialEvent> restore() {
    if (!MaterialRule.RESTORE.allows(state)) {
      return Decision.refuse(MaterialRule.RESTORE.refusal(state));
    }
    Material back = with(MaterialState.PUBLISHED, expertises, publishedOn, null);
    return Decision.accept(back, back.published());
  }

  /** Expertises of the present round. */
  public Stream<Expertise> present() {
    return expertises.stream().filter(one -> one.round() == round());
  }

  /** Answers whether this teacher is to conclude now. */
  public boolean awaits(String teacher) {
    return state == MaterialState.UNDER_REVIEW
        && present().anyMatch(one -> one.opinion() == null && one.expert().value().equals(teacher));
  }

  /** Those of the known ones that look like the same: the same title and an author in common. */
  public static List<Material> twins(
      Collection<Material> known, Source source, MaterialContent what) {
    return known.stream()
        .filter(one -> one.state() != MaterialState.REJECTED && !what.titleKey().isEmpty())
        .filter(one -> one.content().titleKey().equals(what.titleKey()))
        .filter(
            one ->
                one.source().authors().isEmpty() && source.authors().isEmpty()
                    ? one.source().place().equals(source.place())
                    : !Collections.disjoint(one.source().authors(), source.authors()))
        .toList();
  }

  private int round() {
    return expertises.stream().mapToInt(Expertise::round).max().orElse(0);
  }

  private Material with(
      MaterialState next, List<Expertise> all, LocalDate published, LocalDate archived) {
    return new Material(id, source, content, next, submittedOn, all, published, archived);
  }

  private ExpertiseCompleted completed(Expertise done) {
    return new ExpertiseCompleted(
        Ids.derived(id.value(), String.valueOf(done.round()), done.expert().value()),
        id,
        source.place().municipality(),
        source.place().organisation(),
        done.expert(),
        content.kind(),
        done.opinion().verdict(),
        done.opinion().on());
  }

  private MaterialPublished published() {
    return new MaterialPublished(
        id,
        source.place().municipality(),
        source.place().organisation(),
        content.association(),
        source.authors(),
        content.title(),
        content.kind(),
        content.carrier(),
        content.printRun(),
        content.subjects(),
        content.competences(),
        publishedOn,
        archivedOn);
  }
}
