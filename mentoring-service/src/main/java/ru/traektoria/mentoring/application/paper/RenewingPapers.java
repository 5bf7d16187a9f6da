package ru.traektoria.mentoring.application.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.model.paper.Paper;
import ru.traektoria.mentoring.model.paper.Paper.Kind;
import ru.traektoria.mentoring.model.paper.Paper.Version;
import ru.traektoria.platform.documents.KeepingFiles;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.tabular.Upload;

/** Обновление программы и положения: every version stays readable (S3, табл. 4). */
@Service
public class RenewingPapers {

  private final Papers papers;
  private final KeepingFiles files;
  private final Clock clock;

  RenewingPapers(Papers papers, KeepingFiles files, Clock clock) {
    this.papers = papers;
    this.files = files;
    this.clock = clock;
  }

  /** What is said of a version, besides its files. */
  public record Said(
      Kind kind,
      String title,
      String documentNumber,
      LocalDate approvedOn,
      String change,
      String link) {}

  /** The paper of the viewer's municipality. */
  public Paper of(Kind kind, Viewer viewer) {
    return papers.of(viewer.municipality().orElse(""), kind);
  }

  /** Adds a version with its files. */
  public void renew(Said said, List<Upload> uploads, Viewer viewer) {
    String municipality = viewer.municipality().orElse("");
    LocalDate today = LocalDate.now(clock);
    files.with(
        uploads,
        kept -> {
          Version next =
              new Version(
                  0,
                  said.title(),
                  said.documentNumber(),
                  said.approvedOn(),
                  said.change(),
                  said.link(),
                  kept);
          papers.change(municipality, said.kind(), paper -> paper.renew(next, today));
          return next;
        });
  }
}
