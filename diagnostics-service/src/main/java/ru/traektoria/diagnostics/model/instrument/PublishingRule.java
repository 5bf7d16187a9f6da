package ru.traektoria.diagnostics.model.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ru.traektoria.diagnostics.model.CompetenceCode;

/** Можно ли опубликовать версию: what keeps it back, and what its maker should think over. */
public final class PublishingRule {

  private static final int RELIABLE = 2;

  private PublishingRule() {}

  /**
   * Everything that is missing or doubtful; publishing needs all blocking ones mended.
   *
   * @param current the competences of the tree in force
   * @param entry the entry instrument it is linked to, empty where there is none
   */
  public static List<Flaw> flaws(
      Instrument instrument, Set<CompetenceCode> current, Optional<Instrument> entry) {
    List<Flaw> flaws = new ArrayList<>(ofTheWhole(instrument));
    Set<String> codes = new HashSet<>();
    for (Item item : instrument.items()) {
      if (!codes.add(item.code())) {
        flaws.add(Flaw.of(item, "Код «%s» встречается дважды.".formatted(item.code())));
      }
      flaws.addAll(competenceFlaws(instrument.kind(), item, current));
      flaws.addAll(optionFlaws(item, current));
      flaws.addAll(ItemRule.flaws(item));
    }
    flaws.addAll(competencesWithoutPoints(instrument));
    entry.ifPresent(first -> flaws.addAll(lostItems(instrument, first)));
    return flaws;
  }

  private static List<Flaw> ofTheWhole(Instrument instrument) {
    List<Flaw> flaws = new ArrayList<>();
    if (blank(instrument.title())) {
      flaws.add(Flaw.whole("Дайте инструменту название."));
    }
    if (instrument.items().isEmpty()) {
      flaws.add(Flaw.whole("Добавьте хотя бы один вопрос."));
    } else if (instrument.kind().measuring() && instrument.competences().isEmpty()) {
      flaws.add(
          Flaw.whole(
              "Ни один вопрос не приносит баллов: у вида «%s» нужны вопросы с ключом и компетенцией."
                  .formatted(instrument.kind().label())));
    }
    for (Section section : instrument.sections()) {
      if (blank(section.title())) {
        flaws.add(Flaw.whole("Назовите каждый раздел: педагог видит его заголовок."));
      }
      if (section.items().isEmpty()) {
        flaws.add(
            Flaw.whole(
                "В разделе «%s» нет вопросов: добавьте их или уберите раздел."
                    .formatted(section.title())));
      }
    }
    return flaws;
  }

  private static List<Flaw> competenceFlaws(
      InstrumentKind kind, Item item, Set<CompetenceCode> current) {
    if (item.competence() == null) {
      boolean needed = kind.measuring() && item.kind() != ItemKind.TEXT && !item.optional();
      return needed
          ? List.of(Flaw.advice(item.code(), "Вопрос без компетенции: ответ не повлияет на итог."))
          : List.of();
    }
    return current.contains(item.competence())
        ? List.of()
        : List.of(
            Flaw.of(item, "Компетенции %s нет в действующем дереве.".formatted(item.competence())));
  }

  /** What an answer of a survey wants to learn is in the tree too. */
  private static List<Flaw> optionFlaws(Item item, Set<CompetenceCode> current) {
    return item.options().stream()
        .map(Option::competence)
        .filter(code -> code != null && !current.contains(code))
        .map(code -> Flaw.of(item, "Компетенции %s нет в действующем дереве.".formatted(code)))
        .toList();
  }

  private static List<Flaw> competencesWithoutPoints(Instrument instrument) {
    Map<CompetenceCode, Integer> scored = new HashMap<>();
    for (Item item : instrument.items()) {
      if (item.competence() != null) {
        scored.merge(item.competence(), item.scored() ? 1 : 0, Integer::sum);
      }
    }
    List<Flaw> flaws = new ArrayList<>();
    scored.forEach((competence, items) -> flaw(competence, items).ifPresent(flaws::add));
    return flaws;
  }

  private static Optional<Flaw> flaw(CompetenceCode competence, int items) {
    if (items == 0) {
      return Optional.of(
          Flaw.whole(
              "Компетенция %s измеряется только вопросами без баллов: добавьте вопрос с ключом."
                  .formatted(competence)));
    }
    return items < RELIABLE
        ? Optional.of(
            Flaw.advice(
                null,
                "Компетенция %s измеряется одним вопросом: уровень будет случайным."
                    .formatted(competence)))
        : Optional.empty();
  }

  /** The exit instrument keeps all entry items of the competences it measures (S1-40). */
  private static List<Flaw> lostItems(Instrument instrument, Instrument entry) {
    Set<CompetenceCode> kept = instrument.competences();
    return entry.items().stream()
        .filter(item -> item.competence() != null && kept.contains(item.competence()))
        .filter(item -> instrument.item(item.code()).filter(item::equals).isEmpty())
        .map(
            item ->
                Flaw.whole(
                    "Вопрос «%s» входной анкеты убран или изменён: итоговая должна сохранить все вопросы области."
                        .formatted(item.code())))
        .toList();
  }

  private static boolean blank(String text) {
    return Objects.requireNonNullElse(text, "").isBlank();
  }
}
