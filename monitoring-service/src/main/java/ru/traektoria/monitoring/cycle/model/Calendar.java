package ru.traektoria.monitoring.cycle.model;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.monitoring.cycle.model.Campaign.Step;
import ru.traektoria.platform.kernel.AcademicYear;

/** Календарь мониторингов S3 table 3, which every cycle begins with. */
final class Calendar {

  private static final String SERVICE = "Методическая служба";

  private Calendar() {}

  static List<Campaign> of(AcademicYear year) {
    int spring = year.startYear() + 1;
    return List.of(
        campaign(
            "staff",
            "track1",
            "Мониторинг кадрового потенциала",
            year.first(),
            LocalDate.of(year.startYear(), 9, 30),
            SERVICE,
            "Базы данных о педагогах"),
        campaign(
            "needs-may",
            "track2",
            "Мониторинг кадровых потребностей (по организациям и предметам), май",
            LocalDate.of(spring, 5, 1),
            LocalDate.of(spring, 5, 31),
            SERVICE,
            "Обеспечение организаций педагогическими кадрами"),
        campaign(
            "needs-august",
            "track2",
            "Мониторинг кадровых потребностей (по организациям и предметам), август",
            LocalDate.of(spring, 8, 1),
            year.last(),
            SERVICE,
            "Обеспечение организаций педагогическими кадрами"),
        campaign(
            "young",
            "track2",
            "Мониторинг поддержки молодых педагогов и наставничества",
            LocalDate.of(spring, 8, 1),
            year.last(),
            "Методическая служба, организации",
            "Обновление программы адаптации молодых учителей, план Школы молодого учителя"),
        campaign(
            "priority",
            "track3",
            "Мониторинг повышения квалификации по приоритетным федеральным программам",
            year.first(),
            year.last(),
            SERVICE,
            "Планирование приоритетных направлений повышения квалификации"));
  }

  private static Campaign campaign(
      String id,
      String track,
      String title,
      LocalDate from,
      LocalDate to,
      String responsible,
      String use) {
    return new Campaign(id, track, title, from, to, responsible, use, Step.INSTRUMENTS, null);
  }
}
