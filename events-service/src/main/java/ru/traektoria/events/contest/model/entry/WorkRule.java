package ru.traektoria.events.contest.model.entry;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/** What a work has to have: a little to be kept, all to be submitted. */
final class WorkRule {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ABOUT = 4000;
  private static final int MOST_LINKS = 10;
  private static final int MOST_FILES = 10;

  private WorkRule() {}

  static List<Reason> drafting(Work work) {
    List<Reason> reasons = new ArrayList<>();
    if (work.title().length() > LONGEST_TITLE) {
      reasons.add(Reason.at("title", "entry.title-long", "Название — не длиннее 200 знаков."));
    }
    if (work.about().length() > LONGEST_ABOUT) {
      reasons.add(Reason.at("about", "entry.about-long", "Аннотация — не длиннее 4000 знаков."));
    }
    boolean links = work.links().stream().allMatch(link -> link.matches("https?://\\S+"));
    if (!links || work.links().size() > MOST_LINKS) {
      reasons.add(
          Reason.at(
              "links", "entry.links", "Ссылки начинаются с http:// или https://, до десяти."));
    }
    if (work.files().size() > MOST_FILES) {
      reasons.add(Reason.at("files", "entry.files", "К одной заявке — не больше 10 файлов."));
    }
    return reasons;
  }

  static List<Reason> submitting(Work work) {
    List<Reason> reasons = new ArrayList<>(drafting(work));
    if (work.title().isEmpty()) {
      reasons.add(Reason.at("title", "entry.title", "Напишите название работы."));
    }
    if (work.about().isEmpty() && work.links().isEmpty() && work.files().isEmpty()) {
      reasons.add(
          Reason.at("about", "entry.empty", "Приложите работу: файл, ссылку или описание."));
    }
    return reasons;
  }
}
