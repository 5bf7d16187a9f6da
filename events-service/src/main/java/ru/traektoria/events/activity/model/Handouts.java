package ru.traektoria.events.activity.model;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Материалы мероприятия: files for those who were there, apart from the activity itself, so that
 * adding a presentation never disturbs who marks the attendance.
 */
public record Handouts(ActivityId activity, List<Attachment> files) {

  /** So many files an activity may have. */
  public static final int MOST = 20;

  public Handouts {
    files = files == null ? List.of() : List.copyOf(files);
  }

  /** Прикладывает. */
  public Decision<Handouts, ActivityEvent> add(List<Attachment> more) {
    if (more.isEmpty()) {
      return Decision.refuse(Reason.at("files", "handouts.none", "Выберите файл."));
    }
    if (files.size() + more.size() > MOST) {
      return Decision.refuse(
          Reason.at("files", "handouts.many", "У мероприятия может быть до 20 файлов."));
    }
    List<Attachment> all = new ArrayList<>(files);
    all.addAll(more);
    return Decision.accept(new Handouts(activity, all));
  }

  /** Убирает; one that is not there changes nothing. */
  public Decision<Handouts, ActivityEvent> remove(String file) {
    return Decision.accept(
        new Handouts(activity, files.stream().filter(one -> !one.id().equals(file)).toList()));
  }
}
