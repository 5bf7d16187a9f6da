/** Аттестация педагогических работников: category, conformity with the position, exemptions. */
package ru.traektoria.route.model.attestation;
