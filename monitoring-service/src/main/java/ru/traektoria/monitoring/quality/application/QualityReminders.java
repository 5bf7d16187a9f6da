package ru.traektoria.monitoring.quality.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.quality.application.Duty.Keeper;
import ru.traektoria.monitoring.quality.application.QualityBoard.Found;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.portal.Russian;

/** Качество данных: whoever is to mend is reminded while there is something left to mend. */
@Component
class QualityReminders implements Reminding {

  private static final int NEAR_DAYS = 14;

  private final QualityBoard board;
  private final Duties duties;

  QualityReminders(QualityBoard board, Duties duties) {
    this.board = board;
    this.duties = duties;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    boolean methodist = viewer.has(Role.METHODIST);
    boolean school = viewer.has(Role.SCHOOL_LEAD) && viewer.organisation().isPresent();
    if (viewer.municipality().isEmpty() || !methodist && !school) {
      return List.of();
    }
    Map<String, Stored<Duty>> set = duties.of(viewer.municipality().get());
    if (set.isEmpty()) {
      return List.of();
    }
    List<Reminder> all = new ArrayList<>();
    for (Found found : board.of(viewer.municipality().get(), today)) {
      for (String organisation : found.organisations()) {
        Stored<Duty> duty = set.get(Duties.key(found.rule().code(), organisation));
        boolean mine =
            duty != null
                && (duty.state().keeper() == Keeper.METHODIST
                    ? methodist
                    : school && viewer.organisation().get().equals(organisation));
        if (mine) {
          add(found, organisation, duty.state().due(), today, all);
        }
      }
    }
    return all;
  }

  private static void add(
      Found found, String organisation, LocalDate due, LocalDate today, List<Reminder> all) {
    int count = found.in(organisation).findings().size();
    String text =
        "Исправьте данные: "
            + found.rule().title().toLowerCase(java.util.Locale.ROOT)
            + ", "
            + Russian.count(count, "запись", "записи", "записей");
    String page = "/monitoring/quality/" + found.rule().code() + "?organisation=" + organisation;
    if (today.isAfter(due)) {
      all.add(Reminder.late(text, page, due));
    } else if (!today.plusDays(NEAR_DAYS).isBefore(due)) {
      all.add(Reminder.near(text, page, due));
    }
  }
}
