package ru.traektoria.mentoring.application.history;

import java.util.List;
import ru.traektoria.mentoring.model.Closing.EndReason;
import ru.traektoria.mentoring.model.Closing.Outcome;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.platform.web.tabular.Column;

/** The file of past pairs (domain.md §2.6). */
final class PairColumns {

  static final String MENTORS = "Наставник";
  static final String MENTEES = "Наставляемый";
  static final String ORGANISATION = "Организация";
  static final String FORM = "Форма";
  static final String ORDER = "Номер приказа";
  static final String ORDER_ON = "Дата приказа";
  static final String FROM = "Начало";
  static final String PLANNED_TO = "Окончание по приказу";
  static final String CLOSED_ON = "Завершена";
  static final String OUTCOME = "Исход";
  static final String REASON = "Причина прекращения";

  static final List<Column> ALL =
      List.of(
          Column.text(MENTORS)
              .required()
              .aliases("Наставник (ФИО)", "ФИО наставника")
              .hint("ФИО полностью или код педагога; нескольких — через «;»"),
          Column.text(MENTEES)
              .required()
              .aliases("Наставляемый (ФИО)", "ФИО наставляемого", "Молодой специалист")
              .hint("ФИО полностью или код педагога; нескольких — через «;»"),
          Column.text(ORGANISATION)
              .aliases("ОО", "Образовательная организация")
              .hint("где работает наставляемый; нужна, если такое ФИО не одно"),
          Column.oneOf(
                  FORM,
                  "традиционная",
                  Form.TRADITIONAL.name(),
                  "реверсивная",
                  Form.REVERSE.name(),
                  "групповая",
                  Form.GROUP.name(),
                  "тьюторская",
                  Form.TUTOR.name(),
                  "ситуативная",
                  Form.SITUATIONAL.name())
              .aliases("Форма наставничества"),
          Column.text(ORDER).required().aliases("Приказ", "№ приказа"),
          Column.date(ORDER_ON).required(),
          Column.date(FROM).required().aliases("Дата начала"),
          Column.date(PLANNED_TO).required().aliases("Окончание", "Дата окончания"),
          Column.date(CLOSED_ON)
              .aliases("Дата завершения")
              .hint("день, когда пара завершена или прекращена; пусто, если действует"),
          Column.oneOf(
              OUTCOME,
              "адаптирован",
              Outcome.ADAPTED.name(),
              "адаптирован частично",
              Outcome.PARTLY_ADAPTED.name(),
              "не адаптирован",
              Outcome.NOT_ADAPTED.name()),
          Column.oneOf(
              REASON,
              "отказ наставника",
              EndReason.MENTOR_REFUSED.name(),
              "по просьбе наставляемого",
              EndReason.MENTEE_ASKED.name(),
              "наставник уволен",
              EndReason.MENTOR_LEFT.name(),
              "наставляемый уволен",
              EndReason.MENTEE_LEFT.name(),
              "решение работодателя",
              EndReason.EMPLOYER_DECIDED.name()));

  private PairColumns() {}
}
