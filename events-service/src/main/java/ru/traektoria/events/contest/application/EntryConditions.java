package ru.traektoria.events.contest.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.contest.application.People.Known;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.entry.ContestEntry;
import ru.traektoria.events.contest.model.entry.NamelessRule;
import ru.traektoria.events.contest.model.terms.Audience;
import ru.traektoria.events.contest.model.terms.ContestRule;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.platform.web.tabular.Upload;

/** На каких условиях принимают работу: whose contest it is for, and what a blind stage forbids. */
@Component
public class EntryConditions {

  private final People people;
  private final StaffDirectory directory;

  EntryConditions(People people, StaffDirectory directory) {
    this.people = people;
    this.directory = directory;
  }

  /** Whether the register says that somebody is of the audience. */
  public Audience.Fit fits(Contest contest, TeacherId teacher) {
    Known known = people.of(teacher.value()).orElse(Known.NOTHING);
    LocalDate on = contest.terms().window().deadline().toLocalDate();
    return contest.terms().audience().fits(known.teachingSince(), known.bornOn(), on);
  }

  void requireOpen(Contest contest, String nomination, TeacherId teacher) {
    if (!ContestRule.APPLY.allows(contest.state())) {
      throw Problems.refused(ContestRule.APPLY.refusal(contest.state()));
    }
    if (!contest.terms().nominations().contains(nomination)) {
      throw Problems.refused(
          Reason.at("nomination", "entry.nomination", "Выберите номинацию из списка."));
    }
    if (fits(contest, teacher) == Audience.Fit.NO) {
      throw Problems.refused(
          Reason.at(
              "teacher",
              "entry.not-for",
              "Конкурс для молодых педагогов: стаж или возраст по реестру больше допустимого."));
    }
    boolean judges = contest.jury().of(teacher.value(), "-").isPresent();
    if (judges) {
      throw Problems.refused(
          Reason.at("teacher", "entry.jury", "Член жюри не участвует в этом конкурсе."));
    }
  }

  /** A blind work does not name its author in what the jury reads. */
  void requireNameless(Contest contest, ContestEntry entry) {
    String read = entry.work().title() + " " + entry.work().about();
    List<String> telling =
        directory.find(entry.author().teacher().value()).stream()
            .map(e -> e.lastName() == null ? e.name().split(" ")[0] : e.lastName())
            .filter(name -> contest.terms().blind() && NamelessRule.names(read, name))
            .toList();
    if (!telling.isEmpty()) {
      throw Problems.refused(
          Reason.at(
              "title",
              "entry.names-author",
              "Работу проверяют без имён: уберите фамилию автора из названия и аннотации."));
    }
  }

  /** What the jury of a blind stage could not get without names is not taken in. */
  static void requireStrippable(Contest contest, List<Upload> uploads, List<Attachment> kept) {
    for (int i = 0; i < kept.size(); i++) {
      String type = kept.get(i).type();
      if (contest.terms().blind() && !Nameless.works(type, uploads.get(i).content())) {
        throw Problems.refused(
            Reason.at(
                "files",
                "entry.opaque",
                "Работу проверяют без имён, а из файла «"
                    + kept.get(i).name()
                    + "» их не убрать: сохраните его в PDF или JPEG без пароля."));
      }
    }
  }
}
