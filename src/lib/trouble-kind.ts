/**
 * Why a request gave no answer that can be shown.
 * `problem`: the operator refused and said why. `offline`: the device has no network. `network`: nothing came back. `timeout`: not in
 * time. `unreadable`: something came back that is not the contract's (a portal's page, half an answer, another schema).
 */
export type TroubleKind = 'problem' | 'offline' | 'network' | 'timeout' | 'unreadable';
