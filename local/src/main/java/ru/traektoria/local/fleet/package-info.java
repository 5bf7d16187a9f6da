/** The processes of one installation: what they are, how they start, who watches them. */
package ru.traektoria.local.fleet;
