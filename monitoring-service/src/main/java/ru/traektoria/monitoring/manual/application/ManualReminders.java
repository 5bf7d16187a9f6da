package ru.traektoria.monitoring.manual.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.manual.model.Gathering;
import ru.traektoria.monitoring.manual.model.Sheet;
import ru.traektoria.monitoring.manual.model.SheetState;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.portal.Russian;

/** Сбор данных: the organisation is reminded to send, the methodist to check. */
@Component
class ManualReminders implements Reminding {

  private static final int NEAR_DAYS = 14;

  private final Gatherings gatherings;
  private final Sheets sheets;
  private final Completeness completeness;

  ManualReminders(Gatherings gatherings, Sheets sheets, Completeness completeness) {
    this.gatherings = gatherings;
    this.sheets = sheets;
    this.completeness = completeness;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    List<Reminder> all = new ArrayList<>();
    if (viewer.municipality().isEmpty()) {
      return all;
    }
    if (viewer.has(Role.METHODIST)) {
      int waiting = sheets.in(viewer.municipality().get(), SheetState.SUBMITTED.name()).size();
      if (waiting > 0) {
        String count = Russian.count(waiting, "лист ждёт", "листа ждут", "листов ждут");
        all.add(Reminder.unanswered(count + " проверки", "/monitoring/manual"));
      }
    }
    if (viewer.has(Role.SCHOOL_LEAD) && viewer.organisation().isPresent()) {
      school(viewer.municipality().get(), viewer.organisation().get(), today, all);
    }
    return all;
  }

  private void school(
      String municipality, String organisation, LocalDate today, List<Reminder> all) {
    Map<String, Sheet> own = new HashMap<>();
    sheets.ofOrganisation(organisation).forEach(s -> own.put(s.state().gathering(), s.state()));
    for (Stored<Gathering> one : gatherings.of(municipality)) {
      Gathering gathering = one.state();
      Sheet sheet = own.get(one.id());
      boolean mine = sheet == null || sheet.open();
      if (gathering.closed() || !mine || !completeness.asks(gathering, organisation)) {
        continue;
      }
      String page = "/monitoring/manual/" + one.id() + "/" + organisation;
      if (sheet != null && sheet.state() == SheetState.RETURNED) {
        all.add(Reminder.unanswered("Исправьте и отправьте: " + gathering.title(), page));
      } else if (today.isAfter(gathering.due())) {
        all.add(Reminder.late("Заполните: " + gathering.title(), page, gathering.due()));
      } else if (!today.plusDays(NEAR_DAYS).isBefore(gathering.due())) {
        all.add(Reminder.near("Заполните: " + gathering.title(), page, gathering.due()));
      }
    }
  }
}
