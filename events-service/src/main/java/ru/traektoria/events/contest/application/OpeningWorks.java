package ru.traektoria.events.contest.application;

import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.events.contest.application.Scoring.Place;
import ru.traektoria.events.contest.application.Scoring.Work;
import ru.traektoria.platform.documents.Files;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.problem.Problems;

/** Файлы работы, as its expert gets them. */
@Service
public class OpeningWorks {

  private final Scoring scoring;
  private final Files files;

  OpeningWorks(Scoring scoring, Files files) {
    this.scoring = scoring;
    this.files = files;
  }

  /** A file of the work: in a blind stage under a neutral name and without its properties. */
  public record Given(String name, String type, byte[] content) {}

  /** The file of this number, from 1. */
  public Given file(Place place, int number, Scope scope) {
    Work work = scoring.one(place, scope);
    List<Attachment> all = work.entry().work().files();
    if (number < 1 || number > all.size()) {
      throw Problems.notFound("Файл");
    }
    Attachment file = all.get(number - 1);
    byte[] content = files.open(file.id()).orElseThrow(() -> Problems.notFound("Файл"));
    return work.named()
        ? new Given(file.name(), file.type(), content)
        : new Given(neutral(work, file, number), file.type(), Nameless.of(file.type(), content));
  }

  /** «Работа № 17, файл 2.pdf». */
  public static String neutral(Work work, Attachment file, int number) {
    return work.cipher().label() + ", файл " + number + Nameless.ending(file.type());
  }
}
