package ru.traektoria.events.material.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.association.application.Associations;
import ru.traektoria.events.association.model.Association;
import ru.traektoria.events.association.model.Membership;
import ru.traektoria.events.material.model.Material;
import ru.traektoria.events.material.model.MaterialState;
import ru.traektoria.events.material.model.SchoolQuarter;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.portal.Russian;

/** Materials to review or correct; four times a year the heads of associations (S1-66). */
@Component
class RemindingMaterials implements Reminding {

  private static final String MINE = "/activities/materials/applications";

  private final Materials materials;
  private final Associations associations;

  RemindingMaterials(Materials materials, Associations associations) {
    this.materials = materials;
    this.associations = associations;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    List<Material> underway =
        materials.underway(viewer.municipality().orElse("-")).stream().map(Stored::state).toList();
    List<Reminder> reminders = new ArrayList<>();
    if (viewer.has(Role.METHODIST)) {
      add(reminders, "Назначьте экспертов", of(underway, MaterialState.SUBMITTED));
    }
    viewer
        .teacherId()
        .ifPresent(
            me -> {
              add(
                  reminders,
                  "Напишите заключение",
                  underway.stream().filter(m -> m.awaits(me)).count());
              add(reminders, "Доработайте", returned(underway, viewer));
              reminders.addAll(quarter(new TeacherId(me), viewer, today));
            });
    return reminders;
  }

  private static long of(List<Material> all, MaterialState state) {
    return all.stream().filter(one -> one.state() == state).count();
  }

  private static long returned(List<Material> all, Viewer viewer) {
    return all.stream()
        .filter(one -> one.state() == MaterialState.RETURNED)
        .filter(one -> one.source().authors().stream().anyMatch(a -> viewer.is(a.value())))
        .count();
  }

  private static void add(List<Reminder> reminders, String what, long count) {
    if (count > 0) {
      String words = what + ": " + Russian.count(count, "материал", "материала", "материалов");
      reminders.add(Reminder.unanswered(words, MINE));
    }
  }

  /** In November, December, March and May: no material of the quarter from the head's own yet. */
  private List<Reminder> quarter(TeacherId head, Viewer viewer, LocalDate today) {
    if (!SchoolQuarter.reminds(today)) {
      return List.of();
    }
    List<Association> mine =
        associations.of(head).stream()
            .map(Stored::state)
            .filter(one -> one.charter().kind() != Association.Kind.CLUB)
            .filter(one -> one.head().map(Membership::teacher).filter(head::equals).isPresent())
            .toList();
    if (mine.isEmpty()) {
      return List.of();
    }
    List<Material> all = materials.in(viewer.municipality()).stream().map(Stored::state).toList();
    return mine.stream()
        .filter(one -> all.stream().noneMatch(m -> given(m, one.id().value(), today)))
        .map(
            one ->
                Reminder.near(
                    "Методическая копилка: за "
                        + SchoolQuarter.of(today).label()
                        + " четверть от объединения «"
                        + one.charter().name()
                        + "» материалов нет",
                    "/activities/materials/new",
                    today.withDayOfMonth(today.lengthOfMonth())))
        .toList();
  }

  private static boolean given(Material material, String association, LocalDate today) {
    return association.equals(material.content().association())
        && material.state() != MaterialState.REJECTED
        && AcademicYear.of(today).contains(material.submittedOn())
        && SchoolQuarter.of(material.submittedOn()) == SchoolQuarter.of(today);
  }
}
