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
import ru.traektoria.gateway.account.model.Purpose;

/** Invitations for programs: the staff card calls it for «Пригласить на портал». */
@RestController
class InvitationsApi {

  private final Inviting inviting;

  InvitationsApi(Inviting inviting) {
    this.inviting = inviting;
  }

  /**
   * Whom to invite, and as what.
   *
   * @param purpose what for, in words; may be absent
   * @param landing page of this portal that opens after the first sign-in; may be absent
   * @param letter true to send the link by e-mail as well
   */
  record InvitationRequest(
      String login,
      String displayName,
      List<Grant> grants,
      String purpose,
      String landing,
      Boolean letter) {

    Inviting.Guest guest() {
      return new Inviting.Guest(
          login, displayName, grants == null ? List.of() : grants, new Purpose(purpose, landing));
    }
  }

  /**
   * The link to hand over; it is shown once.
   *
   * @param link path on this portal
   * @param mailed whether a letter left with it
   */
  record InvitationView(String link, String login, Instant expiresAt, boolean mailed) {}

  @Operation(summary = "Пригласить на портал: одноразовая ссылка на семь дней")
  @PostMapping("/api/v1/gateway/invitations")
  ResponseEntity<InvitationView> invite(@RequestBody InvitationRequest wanted) {
    Inviting.Guest guest = wanted.guest();
    Inviting.Link link = inviting.invite(Inviters.current(), guest);
    boolean mailed = Boolean.TRUE.equals(wanted.letter()) && inviting.send(guest, link);
    String path = "/invitation/" + link.token();
    return ResponseEntity.created(URI.create(path))
        .body(new InvitationView(path, link.login(), link.expiresAt(), mailed));
  }
}
