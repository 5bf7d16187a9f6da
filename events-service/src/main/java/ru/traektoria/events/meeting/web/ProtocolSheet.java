package ru.traektoria.events.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.events.meeting.application.Sitting;
import ru.traektoria.events.meeting.model.AgendaItem;
import ru.traektoria.events.meeting.model.Protocol;
import ru.traektoria.events.meeting.model.Protocol.Carried;
import ru.traektoria.events.meeting.model.Protocol.Minutes;
import ru.traektoria.events.meeting.model.Resolution;
import ru.traektoria.events.meeting.model.Somebody;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.portal.Russian;

/**
 * The protocol as it is read and printed: words only, names of today.
 *
 * @param number «№ 3» or «проект»
 * @param revision «редакция 2: …» or empty
 * @param day «12 сентября 2026»
 * @param quorum «12 из 15, кворум есть»
 * @param carried what was heard about earlier decisions, sentences
 */
public record ProtocolSheet(
    String association,
    String theme,
    String number,
    String revision,
    LocalDate day,
    String room,
    String chair,
    String secretary,
    List<String> present,
    List<String> absent,
    List<String> excused,
    List<String> guests,
    String quorum,
    List<String> carried,
    List<Question> questions) {

  /**
   * A question with what was heard and decided.
   *
   * @param title «1. О плане работы»
   * @param reporter «докладчик: …» or empty
   * @param decisions «1.1. …»
   * @param papers names of the files that belong to it, and the address of the analysis
   */
  public record Question(
      String title,
      String reporter,
      List<String> heard,
      List<String> decisions,
      List<String> papers) {}

  /** A signed one. */
  public static ProtocolSheet of(Sitting sitting, Protocol signed, MeetingViews views) {
    String revision =
        signed.revision() == 1
            ? ""
            : "Редакция "
                + signed.revision()
                + " от "
                + Russian.date(signed.signedOn())
                + ": "
                + signed.reason();
    return sheet(sitting, signed.minutes(), "№ " + signed.number(), revision, views);
  }

  /** How it would read if it were signed now. */
  public static ProtocolSheet draft(Sitting sitting, Minutes minutes, MeetingViews views) {
    return sheet(sitting, minutes, "(проект)", "", views);
  }

  private static ProtocolSheet sheet(
      Sitting sitting, Minutes minutes, String number, String revision, MeetingViews views) {
    int here = minutes.roll().present().size();
    int all = here + minutes.roll().absent().size() + minutes.roll().excused().size();
    return new ProtocolSheet(
        sitting.association().state().charter().name(),
        minutes.theme(),
        number,
        revision,
        minutes.heldOn(),
        minutes.place(),
        name(minutes.presidium().chair(), views),
        name(minutes.presidium().secretary(), views),
        names(minutes.roll().present(), views),
        names(minutes.roll().absent(), views),
        names(minutes.roll().excused(), views),
        minutes.presidium().guests(),
        Russian.of(here, all) + (minutes.roll().quorum() ? ", кворум есть" : ", кворума нет"),
        minutes.carried().stream().map(one -> carried(one, views)).toList(),
        questions(minutes.agenda(), views));
  }

  private static List<Question> questions(List<AgendaItem> agenda, MeetingViews views) {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < agenda.size(); i++) {
      AgendaItem item = agenda.get(i);
      List<String> decisions = new ArrayList<>();
      for (int d = 0; d < item.resolutions().size(); d++) {
        decisions.add((i + 1) + "." + (d + 1) + ". " + decision(item.resolutions().get(d), views));
      }
      questions.add(
          new Question(
              (i + 1) + ". " + item.topic(),
              said(item.reporter(), views),
              MeetingWords.paragraphs(item.heard()),
              decisions,
              papers(item)));
    }
    return questions;
  }

  private static List<String> papers(AgendaItem item) {
    Stream<String> files = item.files().stream().map(Attachment::name);
    Stream<String> analysis =
        Stream.of(item.analysis()).filter(said -> !said.isEmpty()).map(said -> "анализ " + said);
    return Stream.concat(files, analysis).toList();
  }

  private static String decision(Resolution resolution, MeetingViews views) {
    String owner = said(resolution.owner(), views);
    String who = owner.isEmpty() ? "" : " Ответственный: " + owner + ".";
    String due = resolution.due() == null ? "" : " Срок: " + Russian.date(resolution.due()) + ".";
    return sentence(resolution.text()) + who + due;
  }

  private static String carried(Carried one, MeetingViews views) {
    String state =
        one.outcome() == null
            ? "не выполнено, остаётся на контроле"
            : one.outcome().label().toLowerCase(java.util.Locale.ROOT);
    return one.text().replaceAll("[.]$", "")
        + " (протокол № "
        + one.number()
        + " от "
        + Russian.date(one.heldOn())
        + ", ответственный: "
        + said(one.owner(), views)
        + ", срок: "
        + Russian.date(one.due())
        + "): "
        + state
        + (one.words().isEmpty() ? "." : ". " + sentence(one.words()));
  }

  private static String sentence(String text) {
    return text.matches("(?s).*[.!?…]") ? text : text + ".";
  }

  private static String said(Somebody somebody, MeetingViews views) {
    return views.who(somebody).name();
  }

  private static String name(TeacherId teacher, MeetingViews views) {
    return teacher == null ? "" : views.shortName(teacher);
  }

  private static List<String> names(List<TeacherId> teachers, MeetingViews views) {
    return teachers.stream()
        .sorted(java.util.Comparator.comparing(views::sortKey))
        .map(views::shortName)
        .toList();
  }
}
