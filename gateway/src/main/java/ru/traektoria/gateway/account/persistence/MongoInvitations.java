package ru.traektoria.gateway.account.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.gateway.account.application.Invitations;
import ru.traektoria.gateway.account.model.Invitation;
import ru.traektoria.gateway.account.model.Purpose;

/** Open invitations in the collection {@code invitations}; a used one is deleted. */
@Repository
class MongoInvitations implements Invitations {

  private final MongoCollection<Document> invitations;

  MongoInvitations(MongoTemplate mongo) {
    this.invitations = mongo.getCollection("invitations");
  }

  @Override
  public void add(Invitation invitation) {
    invitations.insertOne(
        new Document("_id", invitation.key())
            .append("login", invitation.login())
            .append("displayName", invitation.displayName())
            .append("grants", AccountDocument.grants(invitation.grants()))
            .append("invitedBy", invitation.invitedBy())
            .append("expiresAt", invitation.expiresAt().toString())
            .append("purpose", invitation.purpose().words())
            .append("landing", invitation.purpose().landing())
            .append("reset", invitation.reset()));
  }

  @Override
  public Optional<Invitation> find(String key) {
    return Optional.ofNullable(invitations.find(Filters.eq("_id", key)).first())
        .map(MongoInvitations::read);
  }

  @Override
  public Optional<Invitation> take(String key) {
    return Optional.ofNullable(invitations.findOneAndDelete(Filters.eq("_id", key)))
        .map(MongoInvitations::read);
  }

  private static Invitation read(Document document) {
    return new Invitation(
        document.getString("_id"),
        document.getString("login"),
        document.getString("displayName"),
        AccountDocument.grantsOf(document),
        document.getString("invitedBy"),
        Instant.parse(document.getString("expiresAt")),
        new Purpose(document.getString("purpose"), document.getString("landing")),
        document.getBoolean("reset", false));
  }
}
