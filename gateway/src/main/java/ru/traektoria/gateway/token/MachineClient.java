package ru.traektoria.gateway.token;

import java.time.Instant;

/**
 * A program that may fetch tokens with its secret (ЦНППМ); it has the role REGION and nothing else.
 *
 * @param id name it signs in with
 * @param secretHash never the secret itself
 * @param region whose data it may read
 */
public record MachineClient(
    String id, String name, String secretHash, String region, Instant createdAt) {}
