/**
 * An SQL condition: the actor takes the enrolment (or what follows one) under an alias as whom they act now. That is what they
 * began for the agency they act for, while they take part in it; at home also what they began at a home they had before.
 */
export const takenHere = (alias: string): string =>
  `(${alias}.agency_id = (SELECT learner_agency()) OR began_at_former_home(${alias}.agency_id))`
