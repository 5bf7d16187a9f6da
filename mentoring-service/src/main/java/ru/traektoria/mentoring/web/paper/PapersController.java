package ru.traektoria.mentoring.web.paper;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.mentoring.application.paper.RenewingPapers;
import ru.traektoria.mentoring.model.paper.Paper;
import ru.traektoria.mentoring.model.paper.Paper.Kind;
import ru.traektoria.platform.web.access.Scope;

/** Программа и положение с версиями over REST; files are read at their pages. */
@RestController
@RequestMapping("/api/v1/mentoring/papers")
class PapersController {

  private final RenewingPapers renewing;

  PapersController(RenewingPapers renewing) {
    this.renewing = renewing;
  }

  @GetMapping
  List<Paper> list(Scope scope) {
    return Stream.of(Kind.values()).map(kind -> renewing.of(kind, scope.viewer())).toList();
  }
}
