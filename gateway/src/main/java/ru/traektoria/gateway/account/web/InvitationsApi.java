package ru.traektoria.gateway.account.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.gateway.account.application.Inviting;
import ru.traektoria.gateway.account.model.Grant;

/** Invitations for programs: the staff card calls it for «Пригласить на портал». */
@RestController
class InvitationsApi {

  private final Inviting inviting;

  InvitationsApi(Inviting inviting) {
    this.inviting = inviting;
  }

  /** Whom to invite, and as what. */
  record InvitationRequest(String login, String displayName, List<Grant> grants) {}

  /**
   * The link to hand over; it is shown once.
   *
   * @param link path on this portal
   */
  record InvitationView(String link, String login, Instant expiresAt) {}

  @Operation(summary = "Пригласить на портал: одноразовая ссылка на семь дней")
  @PostMapping("/api/v1/gateway/invitations")
  ResponseEntity<InvitationView> invite(@RequestBody InvitationRequest wanted) {
    Inviting.Link link =
        inviting.invite(
            Inviters.current(),
            new Inviting.Guest(
                wanted.login(),
                wanted.displayName(),
                wanted.grants() == null ? List.of() : wanted.grants()));
    String path = "/invitation/" + link.token();
    return ResponseEntity.created(URI.create(path))
        .body(new InvitationView(path, link.login(), link.expiresAt()));
  }
}
