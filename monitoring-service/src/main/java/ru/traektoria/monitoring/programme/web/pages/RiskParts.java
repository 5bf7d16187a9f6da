package ru.traektoria.monitoring.programme.web.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.programme.model.Elements.Risk;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.monitoring.programme.model.RiskMark;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.TimelineEntry;
import ru.traektoria.portal.look.Tone;

/** Риски программы (S4-37): how each stands now, by which indicator it is seen, what was said. */
@Component
class RiskParts {

  private static final List<Option> DEGREES =
      List.of(Option.of("1", "Низкая"), Option.of("2", "Средняя"), Option.of("3", "Высокая"));

  private static final List<Option> STATES =
      List.of(
          Option.of(RiskMark.State.OCCURRED.name(), "Наступил"),
          Option.of(RiskMark.State.LIFTED.name(), "Снят: больше не грозит"),
          Option.of(RiskMark.State.THREAT.name(), "Снова угроза"));

  private final YearNumbers numbers;
  private final Grounds grounds;

  RiskParts(YearNumbers numbers, Grounds grounds) {
    this.numbers = numbers;
    this.grounds = grounds;
  }

  /** The list, and what was said about it where something was. */
  List<Part> of(Opened opened, boolean methodist) {
    List<Part> parts = new ArrayList<>();
    parts.add(listed(opened, methodist));
    if (!opened.stored().state().marks().isEmpty()) {
      parts.add(told(opened.stored().state()));
    }
    return parts;
  }

  private Part listed(Opened opened, boolean methodist) {
    Part part =
        Part.of("Риски")
            .hint("Наступивший риск отмечают и в утверждённой редакции: её слова не меняются.")
            .nothing("Риски не внесены.");
    Programme programme = opened.stored().state();
    List<Risk> risks = opened.edition().risks();
    risks.stream()
        .sorted(
            Comparator.comparing((Risk r) -> order(programme.standing(r.id())))
                .thenComparing(Comparator.comparingInt(Risk::weight).reversed()))
        .forEach(risk -> part.item(opened.removable(item(risk, programme), "risks", risk.id())));
    if (methodist && opened.edition() == programme.latest() && !risks.isEmpty()) {
      part.form(marking(opened));
    }
    return opened.edits() ? part.form(adding(opened)) : part;
  }

  /** What has come true stands first, what is gone last. */
  private static int order(RiskMark.State state) {
    return switch (state) {
      case OCCURRED -> 0;
      case THREAT -> 1;
      case LIFTED -> 2;
    };
  }

  private Item item(Risk risk, Programme programme) {
    String weight = "Вес " + risk.weight() + " из 9";
    String by = risk.responsible() == null ? "" : ". Ответственный: " + risk.responsible();
    String number = number(risk, programme);
    Item item =
        Item.of(risk.title())
            .note(weight + ". Что делаем: " + stripped(risk.measure()) + by + number)
            .badge(badge(risk, programme.standing(risk.id())));
    return number.isEmpty() ? item : item.href("/monitoring/indicators/" + risk.code());
  }

  private static String stripped(String text) {
    return text.strip().replaceFirst("[.]+$", "");
  }

  /** «. Виден по T2.1: сейчас 45,2 %»; empty where no indicator shows it. */
  private String number(Risk risk, Programme programme) {
    AcademicYear year = AcademicYear.of(grounds.today());
    String town = programme.municipality();
    if (risk.code() == null || numbers.indicator(risk.code(), town, year).isEmpty()) {
      return "";
    }
    return ". Виден по "
        + risk.code()
        + ": сейчас "
        + Told.number(numbers.measure(risk.code(), town, null, year, null));
  }

  private static Badge badge(Risk risk, RiskMark.State state) {
    return switch (state) {
      case OCCURRED -> Badge.bad("Наступил");
      case LIFTED -> Badge.good("Снят");
      case THREAT -> risk.weight() >= 3 ? Badge.warning("Угроза") : Badge.neutral("Угроза");
    };
  }

  private static Form marking(Opened opened) {
    List<Option> risks =
        opened.edition().risks().stream().map(r -> Option.of(r.id(), r.title())).toList();
    return opened
        .form("risk-marks", "Отметить")
        .folded("Отметить, что с риском")
        .fields(
            Fields.select("risk", "Риск", risks).required(),
            Fields.radios("state", "Что с ним", STATES).required(),
            Fields.textarea("note", "Что случилось или почему снят").with("maxlength", 1000));
  }

  private Form adding(Opened opened) {
    List<Option> codes =
        numbers
            .names(opened.stored().state().municipality(), AcademicYear.of(grounds.today()))
            .entrySet()
            .stream()
            .map(e -> Option.of(e.getKey(), e.getKey() + ". " + e.getValue()))
            .toList();
    return opened
        .form("risks", "Добавить риск")
        .folded("Добавить риск")
        .fields(
            Fields.text("title", "Риск").required().with("maxlength", 300),
            Fields.radios("likelihood", "Вероятность", DEGREES).required().value("2"),
            Fields.radios("harm", "Тяжесть последствий", DEGREES).required().value("2"),
            Fields.textarea("measure", "Что делаем, чтобы не случилось")
                .required()
                .with("maxlength", 1000),
            Fields.text("responsible", "Ответственный").with("maxlength", 200),
            Fields.select("code", "По какому показателю видно", codes)
                .with("placeholder", "Ни по какому"));
  }

  private static Part told(Programme programme) {
    Map<String, String> titles =
        programme.editions().stream()
            .flatMap(edition -> edition.risks().stream())
            .collect(Collectors.toMap(Risk::id, Risk::title, (a, b) -> b));
    Part part = Part.of("Что было с рисками");
    List<RiskMark> newest = new ArrayList<>(programme.marks());
    Collections.reverse(newest);
    for (RiskMark mark : newest) {
      String note = mark.note() == null ? "" : stripped(mark.note()) + ". ";
      part.moment(
          TimelineEntry.of(mark.on(), titles.get(mark.risk()) + " — " + word(mark.state()))
              .text(note + "Отметка: " + mark.by())
              .icon("point-filled", tone(mark.state())));
    }
    return part;
  }

  private static String word(RiskMark.State state) {
    return switch (state) {
      case OCCURRED -> "наступил";
      case LIFTED -> "снят";
      case THREAT -> "снова угроза";
    };
  }

  private static Tone tone(RiskMark.State state) {
    return switch (state) {
      case OCCURRED -> Tone.BAD;
      case LIFTED -> Tone.GOOD;
      case THREAT -> Tone.WARNING;
    };
  }
}
