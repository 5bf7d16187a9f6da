package ru.traektoria.mentoring.web.community;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.mentoring.application.community.OpeningCommunities;
import ru.traektoria.mentoring.model.community.Community;
import ru.traektoria.mentoring.model.community.Community.Terms;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;

/** Школы наставничества, клубы «Наставник», Школы молодого учителя over REST (E.6, E.6a). */
@RestController
@RequestMapping("/api/v1/mentoring/communities")
class CommunitiesController {

  private final OpeningCommunities opening;

  CommunitiesController(OpeningCommunities opening) {
    this.opening = opening;
  }

  @GetMapping
  List<Community> list(Scope scope) {
    return opening.all(scope.viewer()).stream().map(Stored::state).toList();
  }

  @PostMapping
  ResponseEntity<Community> open(@RequestBody Terms terms, CreationKey key, Scope scope) {
    Stored<Community> stored = opening.open(key, terms, scope.viewer());
    return Etags.created("/api/v1/mentoring/communities", stored.version(), stored.state());
  }
}
