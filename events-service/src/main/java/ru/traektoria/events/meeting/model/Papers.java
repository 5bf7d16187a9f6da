package ru.traektoria.events.meeting.model;

import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** Материалы к вопросам повестки: they stand in the protocol and are locked with it (S1-97). */
public final class Papers {

  private Papers() {}

  /** Прикладывает к вопросу. */
  public static Decision<Meeting, MeetingEvent> attach(
      Meeting meeting, String item, List<Attachment> files) {
    return files.isEmpty()
        ? Decision.refuse(Reason.at("files", "agenda.file", "Выберите файл."))
        : meeting.onItem(item, known -> known.attached(files));
  }

  /** Takes a file away from a question; one that is not there changes nothing. */
  public static Decision<Meeting, MeetingEvent> detach(Meeting meeting, String item, String file) {
    return meeting.onItem(item, known -> known.detached(file));
  }

  /** Every file that the agenda or a signed revision names. */
  public static List<Attachment> of(Meeting meeting) {
    return Stream.concat(
            Stream.of(meeting.agenda()),
            meeting.protocols().stream().map(protocol -> protocol.minutes().agenda()))
        .flatMap(agenda -> new Agenda(agenda).files().stream())
        .distinct()
        .toList();
  }
}
