package ru.traektoria.monitoring.programme.web.pages;

import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.programme.model.Edition;
import ru.traektoria.monitoring.programme.model.Elements.Ground;
import ru.traektoria.monitoring.programme.model.Passport;
import ru.traektoria.monitoring.programme.model.Phase;
import ru.traektoria.monitoring.programme.model.Programme;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;

/** An edition in its own words: stages, passport, legal grounds, and the editions before it. */
@Component
class EditionParts {

  private final Grounds grounds;

  EditionParts(Grounds grounds) {
    this.grounds = grounds;
  }

  Part phases(Opened opened) {
    Part part = Part.of("Этапы").nothing("Этапы ещё не внесены.");
    for (Phase phase : opened.edition().phases()) {
      Badge state =
          switch (phase.on(grounds.today())) {
            case AHEAD -> Badge.neutral("Впереди");
            case NOW -> Badge.info("Идёт");
            case OVER -> Badge.good("Прошёл");
          };
      String days =
          phase.yearly()
              ? "ежегодно, " + Russian.dayMonth(phase.from()) + " – " + Russian.dayMonth(phase.to())
              : Russian.range(phase.from(), phase.to());
      part.item(
          opened.removable(Item.of(phase.title()).note(days).badge(state), "phases", phase.id()));
    }
    return opened.edits()
        ? part.form(
            opened
                .form("phases", "Добавить этап")
                .folded("Добавить этап")
                .fields(
                    Fields.text("title", "Этап").required().with("maxlength", 200),
                    Fields.date("from", "С").required().value(opened.edition().passport().from()),
                    Fields.date("to", "По").required(),
                    Fields.checkbox("yearly", "Повторяется каждый год в эти дни")))
        : part;
  }

  Part passport(Opened opened) {
    Passport p = opened.edition().passport();
    Part part =
        Part.of("Паспорт")
            .entry("Срок", PassportsPages.term(p))
            .entry("Годы", p.calendar() ? "календарные" : "учебные")
            .entry("Заказчик", p.customer())
            .entry("Разработчик", p.developer())
            .entry("Исполнители", p.executors())
            .entry("Цель", p.goal())
            .entry("Целевые группы", p.groups())
            .entry("Контроль", p.control())
            .entry("Примечание", p.note());
    if (p.tasks() != null) {
      p.tasks().lines().filter(t -> !t.isBlank()).forEach(t -> part.item(Item.of(t.strip())));
    }
    return opened.edits()
        ? part.form(
            opened
                .form("passport", "Сохранить паспорт")
                .folded("Изменить паспорт")
                .fields(PassportFields.passport(p)))
        : part;
  }

  static Part grounds(Opened opened) {
    Part part = Part.of("Правовые основания").nothing("Не внесены.");
    for (Ground ground : opened.edition().grounds()) {
      String number = ground.number() == null ? "" : "№ " + ground.number() + " ";
      String date = ground.date() == null ? "" : "от " + Russian.date(ground.date());
      part.item(
          opened.removable(
              Item.of(ground.title()).note((number + date).isBlank() ? null : number + date),
              "grounds",
              ground.id()));
    }
    return opened.edits()
        ? part.form(
            opened
                .form("grounds", "Добавить основание")
                .folded("Добавить основание")
                .fields(
                    Fields.text("title", "Документ").required().with("maxlength", 500),
                    Fields.text("number", "Номер").with("maxlength", 40),
                    Fields.date("date", "Дата")))
        : part;
  }

  Part editions(Stored<Programme> stored, Opened opened, Scope scope) {
    Part part = Part.of("Редакции").hint("Утверждённая редакция не меняется.");
    String path = PassportsPages.PATH + "/" + stored.id();
    for (Edition edition : stored.state().editions()) {
      Badge state =
          edition.approved()
              ? Badge.good("Приказ № " + edition.approval().number())
              : Badge.neutral("Проект");
      String why = edition.reason() == null ? "Первая редакция" : edition.reason();
      part.item(
          Item.of("Редакция № " + edition.number())
              .note(why + ". Начата " + Russian.date(edition.begunOn()) + ", " + edition.author())
              .href(path + "?edition=" + edition.number())
              .badge(state));
      if (edition.approved() && edition.approval().address() != null) {
        part.entry(
            Entry.of("Опубликована", edition.approval().address())
                .href(edition.approval().address()));
      }
    }
    boolean newest = opened.edition() == stored.state().latest();
    if (!newest) {
      return part;
    }
    if (!opened.edition().approved()
        && (scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.OFFICIAL))) {
      part.form(approving(path, stored.version()));
    }
    return opened.edition().approved() && scope.viewer().has(Role.METHODIST)
        ? part.form(
            Form.changing("correct", path + "/correct", stored.version(), "Начать корректировку")
                .folded("Начать ежегодную корректировку")
                .fields(
                    Fields.textarea("reason", "Почему корректируется")
                        .required()
                        .with("maxlength", 500)))
        : part;
  }

  private Form approving(String path, long version) {
    return Form.changing("approve", path + "/approve", version, "Утвердить редакцию")
        .folded("Утвердить приказом")
        .confirm("Утвердить редакцию? Потом её можно только скорректировать новой.")
        .fields(
            Fields.text("number", "Номер приказа").required().with("maxlength", 40),
            Fields.date("date", "Дата приказа").required().value(grounds.today()),
            Fields.text("signer", "Кто подписал").with("maxlength", 200),
            Fields.text("address", "Адрес публикации").with("maxlength", 500));
  }
}
