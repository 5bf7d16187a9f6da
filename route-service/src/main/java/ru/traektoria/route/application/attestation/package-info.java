/** Attestation: who has to, who wants to, and what came of it. */
package ru.traektoria.route.application.attestation;
