/** Pages and REST of attestation; who may do what stands in access.yaml. */
package ru.traektoria.route.web.attestation;
