package ru.traektoria.events.meeting.web.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.events.meeting.application.FindingMeetings;
import ru.traektoria.events.meeting.application.Sitting;
import ru.traektoria.events.meeting.model.MeetingId;
import ru.traektoria.events.meeting.model.Protocol;
import ru.traektoria.events.meeting.web.MeetingViews;
import ru.traektoria.events.meeting.web.ProtocolSheet;
import ru.traektoria.events.meeting.web.ProtocolSheet.Question;
import ru.traektoria.platform.documents.print.FillingTemplate.Words;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.documents.print.PrintDesk.Sheet;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Russian;

/** A signed revision of a protocol as a file. */
@Controller
@RequestMapping("/activities/meetings/{id}/protocol/{revision}")
class ProtocolPrint {

  private final FindingMeetings finding;
  private final MeetingViews views;
  private final PrintDesk desk;

  ProtocolPrint(FindingMeetings finding, MeetingViews views, PrintDesk desk) {
    this.finding = finding;
    this.views = views;
    this.desk = desk;
  }

  @GetMapping("/print.docx")
  ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable int revision, Scope scope) {
    return desk.docx(sheet(id, revision, scope));
  }

  @GetMapping("/print.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable int revision, Scope scope) {
    return desk.pdf(sheet(id, revision, scope));
  }

  private Sheet sheet(String id, int revision, Scope scope) {
    Sitting sitting = finding.one(new MeetingId(id), scope);
    if (!sitting.opens()) {
      throw Problems.forbidden("Протокол читают члены объединения, методист и школа.");
    }
    Protocol signed =
        sitting.meeting().state().protocols().stream()
            .filter(protocol -> protocol.revision() == revision)
            .findFirst()
            .orElseThrow(() -> Problems.notFound("Протокол", id));
    ProtocolSheet sheet = ProtocolSheet.of(sitting, signed, views);
    String name =
        "Протокол "
            + signed.number()
            + " "
            + Russian.shortDate(sheet.day())
            + " "
            + sheet.association();
    return new Sheet(
        MeetingForm.PROTOCOL,
        sitting.meeting().state().place().municipality().value(),
        name,
        words(sheet));
  }

  private static Words words(ProtocolSheet sheet) {
    Map<String, String> once = new HashMap<>();
    once.put("объединение", sheet.association());
    once.put("номер", sheet.number());
    once.put("редакция", sheet.revision());
    once.put("дата", Russian.date(sheet.day()));
    once.put("место", sheet.room());
    once.put("тема", sheet.theme());
    once.put("председатель", sheet.chair());
    once.put("секретарь", sheet.secretary());
    once.put("явка", sheet.quorum());
    once.put("присутствовали", listed(sheet.present()));
    once.put("отсутствовали", listed(away(sheet)));
    once.put("приглашены", listed(sheet.guests()));
    once.put(
        "выполнение",
        sheet.carried().isEmpty()
            ? ""
            : "О выполнении решений:\n— " + String.join("\n— ", sheet.carried()));
    return new Words(
        once,
        Map.of(MeetingForm.QUESTIONS, sheet.questions().stream().map(ProtocolPrint::row).toList()));
  }

  private static List<String> away(ProtocolSheet sheet) {
    return Stream.concat(
            sheet.absent().stream(), sheet.excused().stream().map(n -> n + " (уважительно)"))
        .toList();
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "нет" : String.join(", ", names);
  }

  private static Map<String, String> row(Question question) {
    return Map.of(
        "вопрос", question.title(),
        "докладчик", question.reporter().isEmpty() ? "" : "Докладчик: " + question.reporter(),
        "слушали", labelled("Слушали: ", heard(question)),
        "решили", labelled("Решили: ", question.decisions()));
  }

  private static List<String> heard(Question question) {
    return question.papers().isEmpty()
        ? question.heard()
        : Stream.concat(
                question.heard().stream(),
                Stream.of("Приложения: " + String.join(", ", question.papers()) + "."))
            .toList();
  }

  private static String labelled(String label, List<String> lines) {
    return lines.isEmpty() ? "" : label + String.join("\n", lines);
  }
}
