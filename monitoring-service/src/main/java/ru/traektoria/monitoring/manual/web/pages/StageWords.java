package ru.traektoria.monitoring.manual.web.pages;

import java.util.List;
import java.util.Map;
import ru.traektoria.monitoring.manual.application.Completeness.Line;
import ru.traektoria.monitoring.manual.application.Completeness.Stage;
import ru.traektoria.monitoring.manual.model.definition.FormKind;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

/** Состояния и виды in Russian words. */
public final class StageWords {

  public static final Map<Stage, Badge> STAGES =
      Map.of(
          Stage.NOT_STARTED, Badge.neutral("Не начат").icon("circle-dashed"),
          Stage.FILLING, Badge.info("Заполняется").icon("pencil"),
          Stage.SUBMITTED, Badge.info("Отправлен").icon("send"),
          Stage.RETURNED, Badge.warning("Возвращён").icon("arrow-back-up"),
          Stage.APPROVED, Badge.good("Утверждён"));

  public static final Map<String, String> PLACES =
      Map.of(
          "SCHOOL", "Школа",
          "KINDERGARTEN", "Детский сад",
          "ADDITIONAL", "Дополнительное образование");

  public static final Map<FormKind, String> KINDS =
      Map.of(
          FormKind.GRADES, "Успеваемость",
          FormKind.VPR, "ВПР",
          FormKind.OGE, "ОГЭ",
          FormKind.EGE, "ЕГЭ",
          FormKind.INDEPENDENT_ASSESSMENT, "НОКО",
          FormKind.INFORMATION_CARD, "Информационная карта",
          FormKind.TRAINING_REPORT, "Повышение квалификации",
          FormKind.HEAD_CHECKLIST, "Чек-лист руководителя",
          FormKind.OWN, "Своя форма");

  private StageWords() {}

  /** The state of a sheet, and that it is late. */
  static List<Badge> of(Line line) {
    Badge state = STAGES.get(line.stage());
    return line.late()
        ? List.of(state, Badge.bad("Просрочен").icon("alert-triangle"))
        : List.of(state);
  }

  static List<Option> stages() {
    return List.of(
        Option.of("NOT_STARTED", "Не начат"),
        Option.of("FILLING", "Заполняется"),
        Option.of("SUBMITTED", "Отправлен"),
        Option.of("RETURNED", "Возвращён"),
        Option.of("APPROVED", "Утверждён"));
  }

  public static List<Option> places() {
    return List.of(
        Option.of("SCHOOL", "Школы"),
        Option.of("KINDERGARTEN", "Детские сады"),
        Option.of("ADDITIONAL", "Дополнительное образование"));
  }
}
